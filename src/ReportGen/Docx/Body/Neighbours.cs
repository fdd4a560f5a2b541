using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>The blocks beside one.</summary>
/// <param name="Before">Null at the start.</param>
/// <param name="After">Null at the end.</param>
internal readonly record struct Neighbours(Block? Before, Block? After);
