namespace ReportGen;

/// <summary>How a stretch of text is set apart.</summary>
internal enum EmphasisKind
{
    Italic,
    Bold,
    Strikethrough,
    Superscript,
    Subscript,
    SmallCaps,
}
