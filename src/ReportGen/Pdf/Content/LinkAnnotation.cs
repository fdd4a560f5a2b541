using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>A link's area on a page (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotation
{
    // Print: required of every annotation by PDF/A-2, 6.3.2.
    private const int PrintFlag = 4;

    public static void Write(ObjectWriter writer, LinkArea link, double pageHeight, (ObjectId Page, int StructParent) place)
    {
        writer.BeginDictionary()
            .Key("Type"u8).Name("Annot"u8)
            .Key("Subtype"u8).Name("Link"u8)
            .Key("Rect"u8).Numbers(link.X, pageHeight - link.Y - link.Height, link.X + link.Width, pageHeight - link.Y)
            .Key("Border"u8).Numbers(0, 0, 0)
            .Key("F"u8).Integer(PrintFlag)
            .Key("P"u8).Reference(place.Page)

            // PDF/UA-1, 7.18.5: what the link says.
            .Key("Contents"u8).Text(link.Contents)
            .Key("StructParent"u8).Integer(place.StructParent);
        if (link.Target.StartsWith('#'))
        {
            writer.Key("Dest"u8).Text(link.Target[1..]);
        }
        else
        {
            writer.Key("A"u8).BeginDictionary()
                .Key("S"u8).Name("URI"u8)
                .Key("URI"u8).Text(AsciiUri.Of(link.Target))
                .EndDictionary();
        }

        writer.EndDictionary();
    }
}
