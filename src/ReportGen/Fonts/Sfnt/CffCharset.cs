using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>Reads which CID each glyph of a CID-keyed CFF font has.</summary>
/// <remarks>
/// Such a font keeps its CIDs when it is cut down, and PDF readers find glyphs by them (ISO 32000-1, 9.7.4.2).
/// Format: Adobe Technical Note 5176, The Compact Font Format Specification.
/// </remarks>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 0x0C00 + 30;

    // Offsets 0 to 2 name charsets that the specification predefines; a CID-keyed font with one counts its glyphs.
    private const int LastPredefined = 2;

    /// <summary>Whether a font's header, indexes and charset can be read.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> cff)
    {
        try
        {
            _ = Read(cff);
            return true;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or KeyNotFoundException)
        {
            // An offset of the font points outside it.
            return false;
        }
    }

    /// <summary>CIDs by glyph id; null where a glyph's id is its CID: in fonts keyed by name, or without a charset of their own.</summary>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        var names = CffIndex.Read(cff, cff[2]);
        var dict = CffDict.Read(CffIndex.Read(cff, names.End)[0]);
        var charset = dict.GetValueOrDefault(CharsetOperator);
        var glyphs = CffIndex.Read(cff, dict[CharStringsOperator]).Count;
        if (!dict.ContainsKey(RosOperator) || (charset <= LastPredefined && charset >= 0))
        {
            return null;
        }

        var cids = new ushort[glyphs];
        var format = cff[charset];
        var at = charset + 1;
        if (format == 0)
        {
            for (var glyph = 1; glyph < cids.Length; glyph++, at += 2)
            {
                cids[glyph] = U16(cff, at);
            }

            return cids;
        }

        // Ranges: a first CID and how many follow it, in one byte (format 1) or two (format 2). Glyph 0 is CID 0.
        for (var glyph = 1; glyph < cids.Length; at += format == 1 ? 3 : 4)
        {
            var first = U16(cff, at);
            var left = format == 1 ? cff[at + 2] : U16(cff, at + 2);
            for (var i = 0; i <= left && glyph < cids.Length; i++)
            {
                cids[glyph++] = (ushort)(first + i);
            }
        }

        return cids;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
