namespace ReportGen.Docx.Parts;

/// <summary>A place for a header or footer: a section without its own shows those before it.</summary>
/// <param name="IsHeader">Whether it is the header.</param>
/// <param name="Side">The pages.</param>
internal readonly record struct MarginSlot(bool IsHeader, PageSide Side);
