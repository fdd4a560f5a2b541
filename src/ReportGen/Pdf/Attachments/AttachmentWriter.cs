using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Attachments;

/// <summary>Writes attached files as associated files of the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
internal static class AttachmentWriter
{
    /// <returns>The file specifications, in the order of the attachments.</returns>
    public static IReadOnlyList<ObjectId> Write(PdfFile file, IReadOnlyList<Attachment> attachments, DocumentProperties properties) =>
        [.. attachments.Select(a => WriteSpecification(file, a, WriteContent(file, a, properties)))];

    private static ObjectId WriteContent(PdfFile file, Attachment attachment, DocumentProperties properties)
    {
        var id = file.Reserve();
        var writer = file.BeginStream(id)
            .Key("Type"u8).Name("EmbeddedFile"u8)
            .Key("Subtype"u8).Name(attachment.MediaType)
            .Key("Params"u8).BeginDictionary().Key("Size"u8).Integer(attachment.Bytes.Length);
        if (properties.Date is { } date)
        {
            writer.Key("ModDate"u8).Date(date);
        }

        writer.EndDictionary();
        file.EndStream(attachment.Bytes.Span, StreamFilter.Flate);
        return id;
    }

    private static ObjectId WriteSpecification(PdfFile file, Attachment attachment, ObjectId content)
    {
        var id = file.Reserve();
        file.Begin(id).BeginDictionary()
            .Key("Type"u8).Name("Filespec"u8)
            .Key("F"u8).Text(attachment.Name)
            .Key("UF"u8).Text(attachment.Name)
            .Key("Desc"u8).Text(attachment.Description)
            .Key("AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Key("EF"u8).BeginDictionary().Key("F"u8).Reference(content).Key("UF"u8).Reference(content).EndDictionary()
            .EndDictionary();
        file.End();
        return id;
    }
}
