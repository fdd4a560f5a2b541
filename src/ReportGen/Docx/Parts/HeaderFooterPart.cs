namespace ReportGen.Docx.Parts;

/// <summary>The pages that a header or footer stands on.</summary>
internal enum PageSide
{
    /// <summary>Right-hand pages; all pages where left and right do not differ.</summary>
    Default,

    /// <summary>Left-hand pages.</summary>
    Even,
}

/// <summary>The sections of the document.</summary>
internal enum SectionKind
{
    Title,
    Contents,
    Body,
}

/// <summary>One header or footer.</summary>
/// <param name="Section">Section it belongs to.</param>
/// <param name="Side">Pages it stands on.</param>
/// <param name="FileName">Name of its part, such as <c>header1.xml</c>.</param>
/// <param name="Id">Id of its relationship.</param>
internal sealed record HeaderFooterPart(SectionKind Section, PageSide Side, string FileName, string Id)
{
    public bool IsHeader => FileName.StartsWith("header", StringComparison.Ordinal);
}
