namespace ReportGen.Docx.Parts;

/// <summary>The sections of the document.</summary>
internal enum SectionKind
{
    /// <summary>The picture that fills the first page.</summary>
    Cover,

    Title,

    Contents,

    /// <summary>The body up to the first chapter that begins a page and is not the first thing of all.</summary>
    Body,

    /// <summary>A chapter that begins a page, and what follows up to the next: without a head there, which would say its title twice.</summary>
    Chapter,
}
