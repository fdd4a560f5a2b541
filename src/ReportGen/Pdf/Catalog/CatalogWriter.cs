using ReportGen.Layout.Frames;
using ReportGen.Pdf.Attachments;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>Writes the root of a file and what belongs to the document as a whole (ISO 32000-1, 7.7.2).</summary>
internal sealed class CatalogWriter(PdfFile file, PdfSource source, PageTree tree)
{
    private const int ProfileComponents = 3;

    // Parts of ISO 19005: PDF/A-2, and PDF/A-3, which lets files of any kind be attached.
    private const int Part = 2;
    private const int PartWithAttachments = 3;

    /// <returns>The catalog.</returns>
    public ObjectId Write(ObjectId structureRoot)
    {
        var document = source.Pages;
        tree.Write();
        var metadata = WriteMetadata(document.Properties);
        var profile = WriteProfile();
        var attached = AttachmentWriter.Write(file, source.Attachments, document.Properties);
        var attachedNames = AttachmentNames(attached);
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
        WriteNames(writer, destinations, attachedNames);
        WriteAssociated(writer, attached);
        if (outline is { } outlines)
        {
            writer.Key("Outlines"u8).Reference(outlines).Key("PageMode"u8).Name("UseOutlines"u8);
        }

        writer.EndDictionary();
        file.End();
        return catalog;
    }

    // Never deflated: programs that know no PDF search files for it.
    private ObjectId WriteMetadata(DocumentProperties properties)
    {
        var id = file.Reserve();
        file.BeginStream(id).Key("Type"u8).Name("Metadata"u8).Key("Subtype"u8).Name("XML"u8);
        file.EndStream(XmpMetadata.Of(properties, source.Attachments.Count > 0 ? PartWithAttachments : Part), StreamFilter.None);
        return id;
    }

    private ObjectId WriteProfile()
    {
        var id = file.Reserve();
        file.BeginStream(id).Key("N"u8).Integer(ProfileComponents);
        file.EndStream(SrgbProfile.Create(), StreamFilter.Flate);
        return id;
    }

    private ObjectId? AttachmentNames(IReadOnlyList<ObjectId> attached) => attached.Count == 0
        ? null
        : KeyTree.WriteNames(file, [.. source.Attachments.Select(a => a.Name)], (writer, i) => writer.Reference(attached[i]));

    private static void WriteNames(ObjectWriter writer, ObjectId? destinations, ObjectId? attachments)
    {
        if (destinations is null && attachments is null)
        {
            return;
        }

        writer.Key("Names"u8).BeginDictionary();
        if (destinations is { } places)
        {
            writer.Key("Dests"u8).Reference(places);
        }

        if (attachments is { } files)
        {
            writer.Key("EmbeddedFiles"u8).Reference(files);
        }

        writer.EndDictionary();
    }

    // PDF/A-3, 6.8: every attached file is associated with the document or a part of it.
    private static void WriteAssociated(ObjectWriter writer, IReadOnlyList<ObjectId> attached)
    {
        if (attached.Count == 0)
        {
            return;
        }

        writer.Key("AF"u8).BeginArray();
        foreach (var id in attached)
        {
            writer.Reference(id);
        }

        writer.EndArray();
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
