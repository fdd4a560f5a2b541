using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Tables;

/// <summary>The lines of one cell.</summary>
/// <param name="X">Left edge of the cell, from that of the text.</param>
/// <param name="Lines">Its lines, possibly none.</param>
internal readonly record struct CellLines(double X, IReadOnlyList<LineBox> Lines)
{
    /// <summary>Rows that the cell spans.</summary>
    public int Rows { get; init; } = 1;

    public double Height => LineBox.HeightOf(Lines);
}
