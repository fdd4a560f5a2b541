using System.Xml;
using ReportGen.Document;

namespace ReportGen.Docx.Parts;

/// <summary><c>docProps/app.xml</c>: what made the file, and how long it is.</summary>
internal static class ExtendedPropertiesPart
{
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static void Write(Stream stream, PageMap pages)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", Namespace);
        xml.WriteElementString("Pages", Namespace, Measures.Number(pages.PageCount));
        xml.WriteElementString("Application", Namespace, "ReportGen");
        xml.WriteEndElement();
    }
}
