using System.Globalization;
using System.Text;
using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Catalog;

/// <summary>The metadata of a file (ISO 16684-1), with its claims: a part of PDF/A at level A, and PDF/UA-1.</summary>
internal static class XmpMetadata
{
    private const string Opening = """
        <?xpacket begin="{0}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>

        """;

    // PDF/A knows no pdfuaid; a file that claims both must describe it (PDF/A-2, 6.6.2.3).
    private const string Closing = """
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas>
        <rdf:Bag>
        <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
        <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
        </rdf:li>
        </rdf:Seq>
        </pdfaSchema:property>
        </rdf:li>
        </rdf:Bag>
        </pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    /// <param name="part">The part of PDF/A.</param>
    public static byte[] Of(DocumentProperties properties, int part)
    {
        // The packet starts with a byte order mark, which tells its encoding.
        var xml = new StringBuilder(Opening.Replace("{0}", "\uFEFF", StringComparison.Ordinal));
        Line(xml, $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(properties.Title)}</rdf:li></rdf:Alt></dc:title>");
        Line(xml, $"<dc:language><rdf:Bag><rdf:li>{Escaped(properties.Language)}</rdf:li></rdf:Bag></dc:language>");
        if (properties.Author.Length > 0)
        {
            Line(xml, $"<dc:creator><rdf:Seq><rdf:li>{Escaped(properties.Author)}</rdf:li></rdf:Seq></dc:creator>");
        }

        if (properties.Subject.Length > 0)
        {
            Line(xml, $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(properties.Subject)}</rdf:li></rdf:Alt></dc:description>");
        }

        if (properties.Date is { } date)
        {
            var time = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            Line(xml, $"<xmp:CreateDate>{time}</xmp:CreateDate>");
            Line(xml, $"<xmp:ModifyDate>{time}</xmp:ModifyDate>");
        }

        Line(xml, $"<xmp:CreatorTool>{Escaped(Producer.Name)}</xmp:CreatorTool>");
        Line(xml, $"<pdf:Producer>{Escaped(Producer.Name)}</pdf:Producer>");
        Line(xml, string.Create(CultureInfo.InvariantCulture, $"<pdfaid:part>{part}</pdfaid:part>"));
        xml.Append(Closing);
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void Line(StringBuilder xml, string line) => xml.Append(line).Append('\n');

    // XML 1.0 knows no other control characters than tab and line ends, escaped or not.
    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                < ' ' => result.Append(' '),
                0xFFFE or 0xFFFF => result.Append('\uFFFD'),
                _ => result.Append(rune.ToString()),
            };
        }

        return result.ToString();
    }
}
