namespace ReportGen.Fonts.Sfnt;

/// <summary>What a font file says of itself, in font units where it is a measure.</summary>
internal sealed record FontFacts
{
    public required string Family { get; init; }

    /// <summary>Every name of the family, in every language, ignoring case.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    public required string PostScriptName { get; init; }

    /// <summary>The name that it shares with at most three others — regular, bold, italic, bold italic — as word processors list fonts: <c>Source Serif 4 SemiBold</c>.</summary>
    public string LinkedFamily { get; init; } = string.Empty;

    /// <summary>Whether it is bold among those.</summary>
    public bool IsLinkedBold { get; init; }

    public FontSignature? Signature { get; init; }

    /// <summary>Why the whole file may or can not be embedded into a document that is edited.</summary>
    public WholeEmbedding WholeEmbedding { get; init; }

    public int Weight { get; init; } = 400;

    /// <summary>The weights that a variable font can take; null for a font of one.</summary>
    public WeightAxis? Weights { get; init; }

    public bool IsItalic { get; init; }

    public required int UnitsPerEm { get; init; }

    public required int GlyphCount { get; init; }

    public int Ascender { get; init; }

    public int Descender { get; init; }

    /// <summary>0 where the file does not say.</summary>
    public int CapHeight { get; init; }

    /// <summary>0 where the file does not say.</summary>
    public int XHeight { get; init; }

    /// <summary>Centre, as PDF counts; the <c>post</c> table gives the upper edge.</summary>
    public int UnderlinePosition { get; init; }

    public int UnderlineThickness { get; init; }

    public double ItalicAngle { get; init; }

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; init; }

    public bool IsCff { get; init; }

    public bool IsFixedPitch { get; init; }

    public bool IsSerif { get; init; }

    /// <summary>Whether it has small capitals of its own.</summary>
    public bool HasSmallCapitals { get; init; }
}
