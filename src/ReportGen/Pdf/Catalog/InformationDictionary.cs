using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>The information dictionary (ISO 32000-1, 14.3.3); it says what the metadata say.</summary>
internal static class InformationDictionary
{
    public static ObjectId Write(PdfFile file, DocumentProperties properties)
    {
        var id = file.Reserve();
        var writer = file.Begin(id).BeginDictionary()
            .Key("Title"u8).Text(properties.Title);
        if (properties.Author.Length > 0)
        {
            writer.Key("Author"u8).Text(properties.Author);
        }

        if (properties.Subject.Length > 0)
        {
            writer.Key("Subject"u8).Text(properties.Subject);
        }

        writer.Key("Creator"u8).Text(Producer.Name).Key("Producer"u8).Text(Producer.Name);
        if (properties.Date is { } date)
        {
            writer.Key("CreationDate"u8).Date(date).Key("ModDate"u8).Date(date);
        }

        writer.EndDictionary();
        file.End();
        return id;
    }
}
