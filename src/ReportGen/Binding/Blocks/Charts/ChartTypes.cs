using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The words for kinds of charts.</summary>
internal static class ChartTypes
{
    /// <summary>In the order of <see cref="ChartType"/>.</summary>
    public static readonly string[] Names = ["bar", "column", "stacked", "line", "area", "slope", "scatter", "pie", "donut", "sparkline", "bullet"];

    /// <returns>Null where the block names none that there is, which is reported.</returns>
    public static ChartType? Read(BlockMap map, DiagnosticBag diagnostics)
    {
        if (map.Text("type") is not { } type)
        {
            diagnostics.Add(Messages.ChartWithoutType(map.Span, Names));
            return null;
        }

        var index = Array.IndexOf(Names, type.Value.ToLowerInvariant());
        if (index < 0)
        {
            diagnostics.Add(Messages.UnknownChartType(type.Span, type.Value, Names));
            return null;
        }

        return (ChartType)index;
    }

    /// <summary>The word for a kind.</summary>
    public static string NameOf(ChartType type) => Names[(int)type];

    /// <summary>Whether series go over time, or over an axis of numbers.</summary>
    public static bool IsOverTime(ChartType type) => type is ChartType.Line or ChartType.Area or ChartType.Slope or ChartType.Sparkline;

    /// <summary>Whether there is one series alone.</summary>
    public static bool IsOfParts(ChartType type) => type is ChartType.Pie or ChartType.Donut;
}
