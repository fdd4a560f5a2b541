using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>An encoding from codes to CIDs, where several codes may share a glyph (ISO 32000-1, 9.7.5.4).</summary>
internal static class CodeToCidMap
{
    /// <summary>Entries of the stream's dictionary; they must say the same as the map itself (PDF/A-2, 6.2.11.3.3).</summary>
    public static void Describe(ObjectWriter writer) => writer
        .Key("Type"u8).Name("CMap"u8)
        .Key("CMapName"u8).Name("ReportGen-Codes"u8)
        .Key("CIDSystemInfo"u8).BeginDictionary()
        .Key("Registry"u8).Text("Adobe")
        .Key("Ordering"u8).Text("Identity")
        .Key("Supplement"u8).Integer(0)
        .EndDictionary()
        .Key("WMode"u8).Integer(0);

    /// <param name="cids">CID by code; entry 0 is .notdef.</param>
    public static ByteBuffer Of(IReadOnlyList<ushort> cids)
    {
        var map = new ByteBuffer((16 * cids.Count) + 512);
        CMapText.Begin(map, "ReportGen-Codes"u8, "Identity"u8, 1);
        CMapText.Entries(map, "cidchar"u8, cids.Count, (to, code) => to.AppendInteger(cids[code]));
        CMapText.End(map);
        return map;
    }
}
