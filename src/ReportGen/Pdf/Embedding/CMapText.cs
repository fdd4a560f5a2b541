using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>What every CMap of two-byte codes begins and ends with (ISO 32000-1, 9.7.5.4).</summary>
internal static class CMapText
{
    // Adobe Technical Note 5014: at most 100 entries a block.
    private const int BlockSize = 100;

    /// <param name="name">Name of the map.</param>
    /// <param name="ordering">Character collection that it leads to, of the registry Adobe.</param>
    /// <param name="type">2 for a map to Unicode, 1 for one to CIDs.</param>
    public static void Begin(ByteBuffer map, ReadOnlySpan<byte> name, ReadOnlySpan<byte> ordering, int type)
    {
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering ("u8);
        map.Append(ordering);
        map.Append(") /Supplement 0>> def\n/CMapName /"u8);
        map.Append(name);
        map.Append(" def\n/CMapType "u8);
        map.AppendInteger(type);
        map.Append(" def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
    }

    /// <summary>Writes an entry for every code but 0, in blocks.</summary>
    /// <param name="kind">What the entries are, such as <c>bfchar</c>.</param>
    /// <param name="codes">How many codes there are.</param>
    /// <param name="value">Appends what a code stands for.</param>
    public static void Entries(ByteBuffer map, ReadOnlySpan<byte> kind, int codes, Action<ByteBuffer, int> value)
    {
        for (var start = 1; start < codes; start += BlockSize)
        {
            var count = Math.Min(BlockSize, codes - start);
            map.AppendInteger(count);
            map.Append(" begin"u8);
            map.Append(kind);
            map.Append((byte)'\n');
            for (var code = start; code < start + count; code++)
            {
                map.Append((byte)'<');
                map.AppendHex((ushort)code);
                map.Append("> "u8);
                value(map, code);
                map.Append((byte)'\n');
            }

            map.Append("end"u8);
            map.Append(kind);
            map.Append((byte)'\n');
        }
    }

    public static void End(ByteBuffer map) =>
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
}
