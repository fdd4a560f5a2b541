using System.Xml;

namespace ReportGen.Docx.Package;

/// <summary>Writes a <c>[Content_Types].xml</c>: what each part is (ECMA-376 part 2, 7.2.3).</summary>
internal sealed class ContentTypesWriter : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly XmlWriter _xml;

    public ContentTypesWriter(Stream stream)
    {
        _xml = XmlWriter.Create(stream);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("Types", Namespace);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
    }

    /// <summary>What parts of an extension are, unless they say otherwise.</summary>
    public void Default(string extension, string type) => Write("Default", ("Extension", extension), type);

    /// <summary>What one part is.</summary>
    /// <param name="part">Its name, without the slash before it.</param>
    public void Override(string part, string type) => Write("Override", ("PartName", "/" + part), type);

    /// <summary>Ends the part.</summary>
    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Write(string element, (string Attribute, string Value) key, string type)
    {
        _xml.WriteStartElement(element, Namespace);
        _xml.WriteAttributeString(key.Attribute, key.Value);
        _xml.WriteAttributeString("ContentType", type);
        _xml.WriteEndElement();
    }
}
