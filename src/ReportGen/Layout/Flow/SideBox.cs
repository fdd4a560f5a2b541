using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>A line beside a line, on its baseline: the label of a list item or heading, the page in the contents.</summary>
/// <param name="X">Left edge, from that of the text.</param>
/// <param name="Line">The line.</param>
internal readonly record struct SideBox(double X, LineBox Line);
