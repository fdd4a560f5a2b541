using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>The CMap that says which text each code stands for (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // Adobe Technical Note 5014: at most 100 entries a block.
    private const int BlockSize = 100;

    public static ByteBuffer Of(IReadOnlyList<CodedGlyph> glyphs)
    {
        var map = new ByteBuffer(32 * glyphs.Count + 512);
        CMapText.Begin(map, "Adobe-Identity-UCS"u8, "UCS"u8, 2);
        for (var start = 1; start < glyphs.Count; start += BlockSize)
        {
            var count = Math.Min(BlockSize, glyphs.Count - start);
            map.AppendInteger(count);
            map.Append(" beginbfchar\n"u8);
            for (var code = start; code < start + count; code++)
            {
                map.Append((byte)'<');
                map.AppendHex((ushort)code);
                map.Append("> <"u8);
                AppendText(map, glyphs[code].Text);
                map.Append(">\n"u8);
            }

            map.Append("endbfchar\n"u8);
        }

        CMapText.End(map);
        return map;
    }

    private static void AppendText(ByteBuffer map, string text)
    {
        foreach (var unit in text)
        {
            map.AppendHex(unit);
        }
    }
}
