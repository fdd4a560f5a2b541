using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>Page labels as ranges that count (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabels
{
    public static void Write(ObjectWriter writer, IReadOnlyList<Page> pages)
    {
        writer.Key("PageLabels"u8).BeginDictionary().Key("Nums"u8).BeginArray();
        PageLabel? expected = null;
        for (var i = 0; i < pages.Count; i++)
        {
            var label = PageLabel.Parse(pages[i].Label);
            if (label != expected)
            {
                WriteRange(writer.Integer(i), label);
            }

            expected = label.Next;
        }

        writer.EndArray().EndDictionary();
    }

    private static void WriteRange(ObjectWriter writer, PageLabel label)
    {
        writer.BeginDictionary();
        if (label.Style is PageLabelStyle.Decimal or PageLabelStyle.LowerRoman)
        {
            writer.Key("S"u8).Name(label.Style == PageLabelStyle.Decimal ? "D"u8 : "r"u8);
        }

        if (label.Number > 1)
        {
            writer.Key("St"u8).Integer(label.Number);
        }

        if (label.Prefix.Length > 0)
        {
            writer.Key("P"u8).Text(label.Prefix);
        }

        writer.EndDictionary();
    }
}
