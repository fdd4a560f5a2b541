namespace ReportGen.Docx.Parts;

/// <summary>The sections of the document.</summary>
internal enum SectionKind
{
    Title,

    Contents,

    /// <summary>What stands before the first chapter; the whole body where chapters begin no pages.</summary>
    Body,

    /// <summary>A chapter that begins a page: without a head there, which would say its title twice.</summary>
    Chapter,
}
