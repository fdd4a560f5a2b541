namespace ReportGen.Fonts;

/// <summary>A face cut down to the glyphs that a document used.</summary>
/// <param name="Bytes">The font file to embed: TrueType, or bare CFF for a CFF face.</param>
/// <param name="NewGlyphs">New glyph id by old one; glyph 0 stays 0.</param>
internal sealed record Subset(byte[] Bytes, IReadOnlyDictionary<ushort, ushort> NewGlyphs)
{
    /// <summary>Cuts a face down. Same glyphs, same bytes.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">Glyphs used, in any order.</param>
    public static Subset Of(FontFace face, IReadOnlyCollection<ushort> glyphs) => throw new NotImplementedException();
}
