using System.Globalization;
using System.Xml;
using ReportGen.Document;

namespace ReportGen.Docx.Parts;

/// <summary><c>docProps/core.xml</c>: title, author, language and date (ECMA-376 part 2, 10).</summary>
internal static class CorePropertiesPart
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(Stream stream, DocumentInfo info)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dublin);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Schema);
        Element(xml, "title", InlineText.Of(info.Title));
        Element(xml, "creator", InlineText.Of(info.Author.Count > 0 ? info.Author : info.Organization));
        if (info.Date is { } date)
        {
            Date(xml, "created", date);
            Date(xml, "modified", date);
        }

        Element(xml, "language", info.Language);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0)
        {
            xml.WriteElementString("dc", name, Dublin, XmlText.Clean(text));
        }
    }

    private static void Date(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
        xml.WriteString(date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
