using System.Xml;
using ReportGen.Provenance;

namespace ReportGen.Docx.Controls;

/// <summary><c>customXml/itemProps1.xml</c>: the id of the part beside it, and its namespace (ECMA-376 part 1, 22.5).</summary>
internal static class StorePropertiesPart
{
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>Writes the part.</summary>
    /// <param name="id">A GUID in braces.</param>
    public static void Write(Stream stream, string id)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: false);
        xml.WriteStartElement("ds", "datastoreItem", Namespace);
        xml.WriteAttributeString("ds", "itemID", Namespace, id);
        xml.WriteStartElement("ds", "schemaRefs", Namespace);
        xml.WriteStartElement("ds", "schemaRef", Namespace);
        xml.WriteAttributeString("ds", "uri", Namespace, FiguresXml.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
