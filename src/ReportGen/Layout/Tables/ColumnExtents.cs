namespace ReportGen.Layout.Tables;

/// <summary>What the columns of a table need.</summary>
/// <param name="columns">How many there are.</param>
internal sealed class ColumnExtents(int columns)
{
    /// <summary>Width of each column's longest unbreakable part.</summary>
    public double[] Min { get; } = new double[columns];

    /// <summary>Width of each column with no line broken.</summary>
    public double[] Max { get; } = new double[columns];

    /// <summary>Takes note of what stands in one column.</summary>
    public void Widen(int column, double min, double max)
    {
        Min[column] = Math.Max(Min[column], min);
        Max[column] = Math.Max(Max[column], max);
    }

    /// <summary>Takes note of a cell over several columns: what it needs more than they do is shared evenly.</summary>
    /// <param name="range">The columns.</param>
    /// <param name="need">What the cell needs.</param>
    /// <param name="gap">White space between two columns.</param>
    public void Widen(Range range, (double Min, double Max) need, double gap)
    {
        var gaps = gap * (range.End.Value - range.Start.Value - 1);
        Spread(Min.AsSpan(range), need.Min - gaps);
        Spread(Max.AsSpan(range), need.Max - gaps);
    }

    private static void Spread(Span<double> widths, double need)
    {
        foreach (var width in widths)
        {
            need -= width;
        }

        var share = Math.Max(0, need / widths.Length);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] += share;
        }
    }
}
