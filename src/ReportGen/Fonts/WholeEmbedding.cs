namespace ReportGen.Fonts;

/// <summary>Whether a font file can stand as it is in a document that people edit, and if not, why.</summary>
internal enum WholeEmbedding
{
    Possible,

    /// <summary>Its licence bits allow printing and reading alone.</summary>
    LicenceForbidsEditing,

    /// <summary>Word embeds TrueType outlines only.</summary>
    NoTrueTypeOutlines,

    /// <summary>Word knows no instances of variable fonts.</summary>
    Variable,

    /// <summary>The file holds several fonts.</summary>
    Collection,

    /// <summary>The font would outweigh every document, as those for Chinese do.</summary>
    TooLarge,
}
