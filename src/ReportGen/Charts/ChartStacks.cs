using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Where the marks of a chart begin and end: each on zero, on the one before it, or as a share of its category.</summary>
internal sealed class ChartStacks
{
    private readonly (double From, double To)?[,] _marks;
    private readonly bool _areStacked;

    private ChartStacks((double From, double To)?[,] marks, bool areStacked) => (_marks, _areStacked) = (marks, areStacked);

    /// <summary>The mark of a value; null for a missing one.</summary>
    public (double From, double To)? this[int category, int series] => _marks[category, series];

    public static ChartStacks Of(Chart chart)
    {
        var marks = new (double, double)?[chart.Categories.Count, chart.Series.Count];
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            Fill(chart, i, marks);
        }

        return new ChartStacks(marks, chart.Options.Stacking != ChartStacking.None);
    }

    /// <summary>The lowest and the highest end of all marks; what they stand on counts only where that is another mark.</summary>
    public (double Least, double Most) Extent()
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var mark in _marks)
        {
            if (mark is var (from, to))
            {
                least = Math.Min(least, _areStacked ? Math.Min(from, to) : to);
                most = Math.Max(most, _areStacked ? Math.Max(from, to) : to);
            }
        }

        return least > most ? (0, 0) : (least, most);
    }

    private static void Fill(Chart chart, int category, (double From, double To)?[,] marks)
    {
        // What is below zero goes down from zero, whatever stands above it.
        var (up, down) = (0.0, 0.0);
        var whole = chart.Options.Stacking == ChartStacking.Percent ? WholeOf(chart, category) : 0;
        for (var j = 0; j < chart.Series.Count; j++)
        {
            if (chart.Series[j].Points[category].Value is not { } value)
            {
                continue;
            }

            var size = whole > 0 ? (double)value / whole * 100 : (double)value;
            var from = chart.Options.Stacking == ChartStacking.None ? 0 : size < 0 ? down : up;
            marks[category, j] = (from, from + size);
            (up, down) = size < 0 ? (up, from + size) : (from + size, down);
        }
    }

    private static double WholeOf(Chart chart, int category) =>
        chart.Series.Sum(s => s.Points[category].Value is { } value ? Math.Abs((double)value) : 0);
}
