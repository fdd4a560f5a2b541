namespace ReportGen.Docx;

/// <summary>Where a section begins.</summary>
internal enum SectionStart
{
    /// <summary>On a page of its own.</summary>
    Page,

    /// <summary>Below the section before.</summary>
    Below,
}
