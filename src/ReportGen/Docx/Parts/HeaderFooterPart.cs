namespace ReportGen.Docx.Parts;

/// <summary>One header or footer.</summary>
/// <param name="Section">Section it belongs to.</param>
/// <param name="Slot">Where in the section it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="FileName">Name of its part, such as <c>header1.xml</c>.</param>
/// <param name="Id">Id of its relationship.</param>
internal sealed record HeaderFooterPart(SectionKind Section, MarginSlot Slot, MarginText Text, string FileName, string Id)
{
    public bool IsHeader => Slot.IsHeader;

    public PageSide Side => Slot.Side;
}
