namespace ReportGen.Pdf.Tagging;

/// <summary>What an element of the structure tree may hold (ISO 32000-1, 14.7.4).</summary>
internal enum KidKind
{
    /// <summary>Another element.</summary>
    Child,

    /// <summary>Marked content of a page.</summary>
    Content,

    /// <summary>An annotation.</summary>
    Annotation,
}
