using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>What every CMap of two-byte codes begins and ends with (ISO 32000-1, 9.7.5.4).</summary>
internal static class CMapText
{
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

    public static void End(ByteBuffer map) =>
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
}
