using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>The name tree of places that links go to (ISO 32000-1, 12.3.2.3).</summary>
internal static class DestinationNames
{
    /// <returns>The tree's root; null when there are no places.</returns>
    public static ObjectId? Write(PdfFile file, PagedDocument document, PageTree tree)
    {
        var places = document.Destinations;
        if (places.Count == 0)
        {
            return null;
        }

        return KeyTree.WriteNames(file, [.. places.Select(p => p.Name)], (writer, i) =>
            DestinationWriter.Write(writer, (places[i].Page, places[i].Y), document.Pages, tree));
    }
}
