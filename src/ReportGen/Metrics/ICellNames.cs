namespace ReportGen.Metrics;

/// <summary>Names the cells of a row as the software shows them that its author has open.</summary>
internal interface ICellNames
{
    /// <summary>The cell or row at a place: <c>cell B4</c>, <c>row 4</c>.</summary>
    string NameOf(SourceSpan place);

    /// <summary>The bare name of a column's cell, such as <c>B4</c>; empty where the row has none.</summary>
    /// <param name="column">The column's name in lower case.</param>
    string CellOf(string column);

    /// <summary>The cell of a column, by its index.</summary>
    CellOrigin OriginOf(int column);
}
