namespace ReportGen.Docx.Parts;

/// <summary>What a header or footer says, besides the mark of a draft.</summary>
internal enum MarginText
{
    Nothing,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The chapter that the page belongs to.</summary>
    Chapter,

    /// <summary>The section that the page belongs to.</summary>
    Section,

    /// <summary>The heading of the contents.</summary>
    Contents,

    /// <summary>A Roman number.</summary>
    FrontFolio,

    /// <summary>Page and count of the body.</summary>
    Folio,
}
