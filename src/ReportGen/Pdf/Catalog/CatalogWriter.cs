using ReportGen.Layout.Frames;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>Writes the root of a file and what belongs to the document as a whole (ISO 32000-1, 7.7.2).</summary>
internal static class CatalogWriter
{
    private const int ProfileComponents = 3;

    /// <returns>The catalog.</returns>
    public static ObjectId Write(PdfFile file, PagedDocument document, PageTree tree, ObjectId structureRoot)
    {
        tree.Write();
        var metadata = WriteMetadata(file, document.Properties);
        var profile = WriteProfile(file);
        var destinations = DestinationNames.Write(file, document, tree);
        var outline = OutlineWriter.Write(file, document, tree);
        var catalog = file.Reserve();
        var writer = file.Begin(catalog).BeginDictionary()
            .Key("Type"u8).Name("Catalog"u8)
            .Key("Pages"u8).Reference(tree.Root)
            .Key("Lang"u8).Text(document.Properties.Language)
            .Key("MarkInfo"u8).BeginDictionary().Key("Marked"u8).Boolean(true).EndDictionary()
            .Key("StructTreeRoot"u8).Reference(structureRoot)

            // PDF/UA-1, 7.1: a window shows the title, not the file's name.
            .Key("ViewerPreferences"u8).BeginDictionary().Key("DisplayDocTitle"u8).Boolean(true).EndDictionary()
            .Key("Metadata"u8).Reference(metadata);
        WriteOutputIntent(writer, profile);
        PageLabels.Write(writer, document.Pages);
        if (destinations is { } names)
        {
            writer.Key("Names"u8).BeginDictionary().Key("Dests"u8).Reference(names).EndDictionary();
        }

        if (outline is { } outlines)
        {
            writer.Key("Outlines"u8).Reference(outlines).Key("PageMode"u8).Name("UseOutlines"u8);
        }

        writer.EndDictionary();
        file.End();
        return catalog;
    }

    // Never deflated: programs that know no PDF search files for it.
    private static ObjectId WriteMetadata(PdfFile file, DocumentProperties properties)
    {
        var id = file.Reserve();
        file.BeginStream(id).Key("Type"u8).Name("Metadata"u8).Key("Subtype"u8).Name("XML"u8);
        file.EndStream(XmpMetadata.Of(properties), StreamFilter.None);
        return id;
    }

    private static ObjectId WriteProfile(PdfFile file)
    {
        var id = file.Reserve();
        file.BeginStream(id).Key("N"u8).Integer(ProfileComponents);
        file.EndStream(SrgbProfile.Create(), StreamFilter.Flate);
        return id;
    }

    // PDF/A-2, 6.2.3: what device colours mean.
    private static void WriteOutputIntent(ObjectWriter writer, ObjectId profile) => writer
        .Key("OutputIntents"u8).BeginArray().BeginDictionary()
        .Key("Type"u8).Name("OutputIntent"u8)
        .Key("S"u8).Name("GTS_PDFA1"u8)
        .Key("OutputConditionIdentifier"u8).Text(SrgbProfile.Name)
        .Key("Info"u8).Text(SrgbProfile.Name)
        .Key("DestOutputProfile"u8).Reference(profile)
        .EndDictionary().EndArray();
}
