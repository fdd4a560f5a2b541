namespace ReportGen.Document;

/// <summary>The widths of what stands behind the decimal place in the cells of one column, in points.</summary>
/// <param name="rows">Rows of the body.</param>
internal sealed class DecimalTails(int rows)
{
    private readonly double[] _tails = new double[rows];

    /// <summary>Width before the place of the cell that has most there.</summary>
    public double WidestHead { get; private set; }

    /// <summary>Width behind the place of the cell that has most there.</summary>
    public double WidestTail { get; private set; }

    /// <summary>Takes note of a cell.</summary>
    /// <param name="width">Width of all of it.</param>
    /// <param name="tail">Width of what stands behind the place.</param>
    public void Set(int row, double width, double tail)
    {
        _tails[row] = tail;
        WidestTail = Math.Max(WidestTail, tail);
        WidestHead = Math.Max(WidestHead, width - tail);
    }

    /// <summary>How far a cell ends before its column does.</summary>
    public double InsetOf(int row) => WidestTail - _tails[row];
}
