using ReportGen.Fonts;

namespace ReportGen.Pdf.Embedding;

/// <summary>Codes, CIDs and glyphs of an embedded subset.</summary>
/// <remarks>
/// TrueType: the code is the CID, and a map leads from it to the glyph. CFF: the CID is the subset's own,
/// and the encoding leads from the code to it.
/// </remarks>
internal sealed class CidMap
{
    private CidMap(ushort[] cidByCode, int[] widthByCid, byte[] glyphByCidBytes)
    {
        CidByCode = cidByCode;
        WidthByCid = widthByCid;
        GlyphByCidBytes = glyphByCidBytes;
    }

    public ushort[] CidByCode { get; }

    /// <summary>Width by CID; -1 where there is no glyph.</summary>
    public int[] WidthByCid { get; }

    /// <summary>The CIDToGIDMap stream: two bytes a CID. Empty for CFF.</summary>
    public byte[] GlyphByCidBytes { get; }

    public static CidMap Of(EmbeddedFont font, Subset subset) =>
        font.Face.IsCff ? OfCff(font, subset) : OfTrueType(font, subset);

    private static CidMap OfTrueType(EmbeddedFont font, Subset subset)
    {
        var count = font.Glyphs.Count;
        var codes = new ushort[count];
        var widths = new int[count];
        var glyphs = new byte[count * 2];
        widths[0] = -1;
        for (var code = 1; code < count; code++)
        {
            var coded = font.Glyphs[code];
            var glyph = subset.NewGlyphs[coded.Glyph];
            codes[code] = (ushort)code;
            widths[code] = coded.Width;
            glyphs[2 * code] = (byte)(glyph >> 8);
            glyphs[(2 * code) + 1] = (byte)glyph;
        }

        return new CidMap(codes, widths, glyphs);
    }

    private static CidMap OfCff(EmbeddedFont font, Subset subset)
    {
        var codes = new ushort[font.Glyphs.Count];
        for (var code = 1; code < codes.Length; code++)
        {
            var glyph = font.Glyphs[code].Glyph;
            codes[code] = subset.Cids is { } cids ? cids[glyph] : subset.NewGlyphs[glyph];
        }

        var widths = new int[codes.Max() + 1];
        Array.Fill(widths, -1);
        for (var code = 1; code < codes.Length; code++)
        {
            widths[codes[code]] = font.Glyphs[code].Width;
        }

        return new CidMap(codes, widths, []);
    }
}
