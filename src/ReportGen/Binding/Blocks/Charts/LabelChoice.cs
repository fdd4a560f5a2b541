using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Which values of a chart are printed beside their marks.</summary>
internal sealed class LabelChoice
{
    /// <summary>More bars than these are compared by their lengths and an axis.</summary>
    private const int MostBars = 40;

    /// <summary>A line of few values tells them all.</summary>
    private const int FewPoints = 5;

    private readonly Func<int, int, bool> _isChosen;

    private LabelChoice(Func<int, int, bool> isChosen) => _isChosen = isChosen;

    public bool Includes(int category, int series) => _isChosen(category, series);

    public static LabelChoice For(ChartType type, ChartLabels asked, ChartGrid grid, ChartStacking stacking)
    {
        // Beside an axis of shares the sizes that made them would be taken for shares.
        if (asked == ChartLabels.None || (asked == ChartLabels.Auto && stacking == ChartStacking.Percent))
        {
            return new LabelChoice((_, _) => false);
        }

        var count = grid.Categories.Count * grid.Series.Count;
        var hasAll = asked == ChartLabels.All || (asked == ChartLabels.Auto && type switch
        {
            ChartType.Bar or ChartType.Column or ChartType.Bullet => count <= MostBars,
            ChartType.Stacked => count <= MostBars,
            ChartType.Pie or ChartType.Donut or ChartType.Slope => true,
            ChartType.Line => grid.Series.Count == 1 && count <= FewPoints,
            _ => false,
        });
        if (hasAll)
        {
            return new LabelChoice((_, _) => true);
        }

        if (type is ChartType.Scatter || (type == ChartType.Area && stacking != ChartStacking.None && (asked == ChartLabels.Auto || grid.Series.Count > 1)) || (type is ChartType.Bar or ChartType.Column or ChartType.Stacked && asked == ChartLabels.Auto))
        {
            return new LabelChoice((_, _) => false);
        }

        return Ends(grid, asked == ChartLabels.Auto && type == ChartType.Line && grid.Series.Count > 1);
    }

    /// <summary>The first and the last value of each series; of several lines the last alone, which stands beside the name.</summary>
    private static LabelChoice Ends(ChartGrid grid, bool hasLastAlone)
    {
        var ends = new HashSet<(int, int)>();
        foreach (var series in grid.Numbers.GroupBy(n => n.Series))
        {
            if (!hasLastAlone)
            {
                ends.Add((series.First().Category, series.Key));
            }

            ends.Add((series.Last().Category, series.Key));
        }

        return new LabelChoice((category, series) => ends.Contains((category, series)));
    }
}
