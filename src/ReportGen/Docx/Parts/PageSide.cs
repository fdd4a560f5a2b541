namespace ReportGen.Docx.Parts;

/// <summary>The pages that a header or footer stands on.</summary>
internal enum PageSide
{
    /// <summary>Right-hand pages; all pages where left and right do not differ.</summary>
    Default,

    /// <summary>Left-hand pages.</summary>
    Even,

    /// <summary>The page that begins a section, on either side.</summary>
    First,
}
