namespace ReportGen.Fonts;

/// <summary>The reasons for which a font is refused.</summary>
internal enum FontProblemKind
{
    /// <summary>The file or resource cannot be read.</summary>
    Unreadable,

    /// <summary>The bytes are no TrueType or OpenType font.</summary>
    NotAFont,

    /// <summary>A table is missing, cut off or contradictory.</summary>
    Damaged,

    /// <summary>No outlines that a PDF can embed: a font of bitmaps or SVG pictures.</summary>
    NoOutlines,

    /// <summary>OS/2 fsType forbids embedding, or subsetting.</summary>
    EmbeddingRestricted,

    /// <summary>CFF2 outlines.</summary>
    Cff2,
}
