using System.Xml;

namespace ReportGen.Docx.Package;

/// <summary><c>[Content_Types].xml</c>: what each part is (ECMA-376 part 2, 7.2.3).</summary>
internal static class ContentTypesPart
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static void Write(Stream stream, DocxContext context)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", Namespace);
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        // Declared whether or not there are pictures and fonts: Word does so too, and an unused default harms nobody.
        Default(xml, "png", "image/png");
        Default(xml, "jpeg", "image/jpeg");
        Default(xml, "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        Override(xml, "word/document.xml", Word + "document.main+xml");
        Override(xml, "word/styles.xml", Word + "styles+xml");
        Override(xml, "word/numbering.xml", Word + "numbering+xml");
        Override(xml, "word/settings.xml", Word + "settings+xml");
        Override(xml, "word/fontTable.xml", Word + "fontTable+xml");
        Override(xml, "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        if (context.Notes.Any)
        {
            Override(xml, "word/footnotes.xml", Word + "footnotes+xml");
        }

        if (context.Figures.Any)
        {
            Override(xml, "customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        }

        foreach (var part in context.HeadersAndFooters.Parts)
        {
            Override(xml, "word/" + part.FileName, Word + (part.IsHeader ? "header+xml" : "footer+xml"));
        }

        Override(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override(xml, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default", Namespace);
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override", Namespace);
        xml.WriteAttributeString("PartName", "/" + part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
