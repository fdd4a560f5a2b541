using ReportGen.Document;

namespace ReportGen.Layout.Tables;

/// <summary>Where the columns of a table stand.</summary>
/// <param name="X">Left edges, from that of the text.</param>
/// <param name="Widths">Room for lines.</param>
/// <param name="Geometry">The same for others to see, and how cells are set.</param>
/// <param name="IsTight">Whether words must be broken because even the narrowest columns do not fit.</param>
internal sealed record TableColumns(double[] X, double[] Widths, TableGeometry Geometry, bool IsTight)
{
    public int Count => X.Length;

    /// <summary>Room for the lines of a cell.</summary>
    public double WidthOf(in GridCell place)
    {
        var last = place.Column + place.Columns - 1;
        return X[last] + Widths[last] - X[place.Column];
    }
}
