namespace ReportGen;

/// <summary>The cell that a figure comes from.</summary>
/// <param name="File">Path relative to the report's folder.</param>
/// <param name="Row">Line of the file on which the row begins, counted from 1; the header is row 1 of most files.</param>
/// <param name="Column">Name of the column as the header writes it.</param>
/// <param name="Span">The cell's characters in the file.</param>
public sealed record CellOrigin(string File, int Row, string Column, SourceSpan Span)
{
    /// <summary>The cell as spreadsheet software names it, such as <c>B12</c>; empty for a row made in code.</summary>
    public string Cell { get; init; } = string.Empty;
}
