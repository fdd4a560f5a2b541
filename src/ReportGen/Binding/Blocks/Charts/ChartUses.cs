using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Which kinds of charts heed the keys that not all of them do.</summary>
internal static class ChartUses
{
    private static readonly ChartType[] Plots = [ChartType.Bar, ChartType.Column, ChartType.Stacked, ChartType.Line, ChartType.Area];

    private static readonly (string Key, ChartType[] Types)[] Table =
    [
        ("target", [ChartType.Bullet]),
        ("stack", [ChartType.Bar, ChartType.Column, ChartType.Stacked, ChartType.Area]),
        ("direction", [ChartType.Bar, ChartType.Column, ChartType.Stacked]),
        ("baseline", [ChartType.Bar, ChartType.Column, ChartType.Stacked, ChartType.Area, ChartType.Bullet]),
        ("annotations", [.. Plots, ChartType.Bullet]),
        ("height", [.. Plots, ChartType.Slope, ChartType.Scatter, ChartType.Pie, ChartType.Donut]),
        ("multiples", [.. Plots, ChartType.Slope, ChartType.Scatter, ChartType.Sparkline, ChartType.Bullet]),
        ("sort", [.. Plots, ChartType.Slope, ChartType.Pie, ChartType.Donut, ChartType.Sparkline, ChartType.Bullet]),
        ("labels", [.. Plots, ChartType.Slope, ChartType.Pie, ChartType.Donut, ChartType.Sparkline, ChartType.Bullet]),
    ];

    /// <summary>The keys that a kind does not heed, each with the kinds that do.</summary>
    public static IEnumerable<(string Key, IReadOnlyList<string> Types)> NotOf(ChartType type) =>
        Table.Where(t => !t.Types.Contains(type)).Select(t => (t.Key, (IReadOnlyList<string>)[.. t.Types.Select(ChartTypes.NameOf)]));
}
