namespace ReportGen.Fonts.Sfnt;

/// <summary>What a font file says of itself, in font units where it is a measure.</summary>
internal sealed record FontFacts
{
    public required string Family { get; init; }

    /// <summary>Every name of the family, in every language, ignoring case.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    public required string PostScriptName { get; init; }

    public int Weight { get; init; } = 400;

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
}
