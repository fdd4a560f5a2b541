using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Tagging;

/// <summary>The attribute objects of elements (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(ObjectWriter writer, StructureNode node, IReadOnlyList<Page> pages)
    {
        switch (node.Role)
        {
            case StructureRole.L when node.Numbering is { } numbering:
                Begin(writer, "List"u8).Key("ListNumbering"u8).Name(numbering.ToString()).EndDictionary();
                break;
            case StructureRole.TH or StructureRole.TD:
                WriteCell(writer, node);
                break;
            case StructureRole.Figure when node.Box is { } box:
                WriteFigure(writer, box, pages[box.Page].Height);
                break;
        }
    }

    private static void WriteCell(ObjectWriter writer, StructureNode node)
    {
        var isHeader = node.Role == StructureRole.TH;
        if (!isHeader && node is { ColumnSpan: 1, RowSpan: 1, RowHeaders.Count: 0, ColumnHeaders.Count: 0 })
        {
            return;
        }

        Begin(writer, "Table"u8);
        if (isHeader)
        {
            // PDF/UA-1, 7.5: headers say what they head.
            writer.Key("Scope"u8).Name(node.IsRowHeader ? "Row"u8 : "Column"u8);
        }

        if (node.ColumnSpan != 1)
        {
            writer.Key("ColSpan"u8).Integer(node.ColumnSpan);
        }

        if (node.RowSpan != 1)
        {
            writer.Key("RowSpan"u8).Integer(node.RowSpan);
        }

        WriteHeaders(writer, node);
        writer.EndDictionary();
    }

    /// <summary>What heads a cell (ISO 32000-1, 14.8.5.7), where scopes alone would not tell a reader that steps through the cells.</summary>
    private static void WriteHeaders(ObjectWriter writer, StructureNode node)
    {
        if (node.RowHeaders.Count + node.ColumnHeaders.Count == 0)
        {
            return;
        }

        writer.Key("Headers"u8).BeginArray();
        foreach (var header in node.ColumnHeaders)
        {
            writer.Text(StructureIds.HeaderOf(header));
        }

        foreach (var header in node.RowHeaders)
        {
            writer.Text(StructureIds.HeaderOf(header));
        }

        writer.EndArray();
    }

    private static void WriteFigure(ObjectWriter writer, (int Page, double X, double Y, double Width, double Height) box, double pageHeight) =>
        Begin(writer, "Layout"u8)
            .Key("Placement"u8).Name("Block"u8)
            .Key("BBox"u8).Numbers(box.X, pageHeight - box.Y - box.Height, box.X + box.Width, pageHeight - box.Y)
            .EndDictionary();

    private static ObjectWriter Begin(ObjectWriter writer, ReadOnlySpan<byte> owner) =>
        writer.Key("A"u8).BeginDictionary().Key("O"u8).Name(owner);
}
