namespace ReportGen.Docx.Charts;

/// <summary>The side of a plot where an axis stands.</summary>
internal enum AxisSide
{
    Bottom,
    Left,
}
