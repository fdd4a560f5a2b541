namespace ReportGen;

/// <summary>What a running head says.</summary>
internal enum HeadText
{
    Nothing,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The chapter; the title where there is none.</summary>
    Chapter,

    /// <summary>The section; the chapter before a chapter's first section.</summary>
    Section,
}
