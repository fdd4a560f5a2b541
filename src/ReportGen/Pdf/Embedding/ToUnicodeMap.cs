using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>The CMap that says which text each code stands for (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    public static ByteBuffer Of(IReadOnlyList<CodedGlyph> glyphs)
    {
        var map = new ByteBuffer(32 * glyphs.Count + 512);
        CMapText.Begin(map, "Adobe-Identity-UCS"u8, "UCS"u8, 2);
        CMapText.Entries(map, "bfchar"u8, glyphs.Count, (to, code) => AppendText(to, glyphs[code].Text));
        CMapText.End(map);
        return map;
    }

    private static void AppendText(ByteBuffer map, string text)
    {
        map.Append((byte)'<');
        foreach (var unit in text)
        {
            map.AppendHex(unit);
        }

        map.Append((byte)'>');
    }
}
