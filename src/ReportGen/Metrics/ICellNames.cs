namespace ReportGen.Metrics;

/// <summary>Names the cells of a row as the software shows them that its author has open.</summary>
internal interface ICellNames
{
    /// <summary>The cell or row at a place: <c>cell B4</c>, <c>row 4</c>.</summary>
    string NameOf(SourceSpan place);
}
