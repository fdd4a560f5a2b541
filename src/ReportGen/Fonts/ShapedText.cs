namespace ReportGen.Fonts;

/// <summary>A span of text shaped in one font: what the fragment cache holds and what lines place.</summary>
/// <remarks>Immutable and shared: the same object stands for the same word on every page. Units are font units.</remarks>
internal sealed class ShapedText
{
    public required FontFace Face { get; init; }

    /// <summary>The characters.</summary>
    public required string Text { get; init; }

    /// <summary>Glyph ids in visual order.</summary>
    public required ushort[] Glyphs { get; init; }

    /// <summary>Advance of each glyph.</summary>
    public required int[] Advances { get; init; }

    /// <summary>Horizontal offset of each glyph; null when all are 0.</summary>
    public int[]? XOffsets { get; init; }

    /// <summary>Vertical offset of each glyph, upwards; null when all are 0.</summary>
    public int[]? YOffsets { get; init; }

    /// <summary>Index into <see cref="Text"/> of the first character of each glyph's cluster.</summary>
    public required int[] Clusters { get; init; }

    /// <summary>Sum of the advances.</summary>
    public required int Advance { get; init; }

    /// <summary>Small number unique within one <see cref="Shaper"/>'s results, from 0: an index for tables of what is known of a fragment.</summary>
    public required int Index { get; init; }

    /// <summary>Whether this is white space that may stretch.</summary>
    public bool IsSpace { get; init; }

    /// <summary>The same glyphs with another meaning, which takes the place of this one: they share an <see cref="Index"/>.</summary>
    /// <param name="text">Its characters; <see cref="Clusters"/> must hold for them, too.</param>
    public ShapedText ReadAs(string text) => new()
    {
        Face = Face,
        Text = text,
        Glyphs = Glyphs,
        Advances = Advances,
        XOffsets = XOffsets,
        YOffsets = YOffsets,
        Clusters = Clusters,
        Advance = Advance,
        Index = Index,
        IsSpace = IsSpace,
    };

    /// <summary>Width in points at a size.</summary>
    public double WidthAt(double size) => Advance * size / Face.UnitsPerEm;
}
