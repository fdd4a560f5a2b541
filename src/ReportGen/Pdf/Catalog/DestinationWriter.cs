using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>Places on pages (ISO 32000-1, 12.3.2).</summary>
internal static class DestinationWriter
{
    /// <summary>Writes a place that keeps the reader's zoom and left edge.</summary>
    public static void Write(ObjectWriter writer, (int Page, double Y) place, IReadOnlyList<Page> pages, PageTree tree) => writer
        .BeginArray()
        .Reference(tree.PageId(place.Page))
        .Name("XYZ"u8).Null().Real(pages[place.Page].Height - place.Y).Null()
        .EndArray();
}
