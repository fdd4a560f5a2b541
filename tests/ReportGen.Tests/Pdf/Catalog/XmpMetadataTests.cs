using System.Xml.Linq;
using ReportGen.Layout.Frames;
using ReportGen.Pdf.Catalog;
using Xunit;

namespace ReportGen.Tests.Pdf.Catalog;

public class XmpMetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";

    [Fact]
    public void Words_come_through_whatever_they_hold()
    {
        var xml = Read(new DocumentProperties { Title = "A < B & \u0001C 深圳", Author = "R&D", Language = "zh-Hans", Date = new DateOnly(2024, 4, 26) });
        Assert.Equal("A < B &  C 深圳", xml.Descendants(Dc + "title").Single().Value);
        Assert.Equal("R&D", xml.Descendants(Dc + "creator").Single().Descendants(Rdf + "li").Single().Value);
        Assert.Equal("zh-Hans", xml.Descendants(Dc + "language").Single().Value);
        Assert.Equal("2024-04-26T00:00:00Z", xml.Descendants(Xmp + "CreateDate").Single().Value);
    }

    [Fact]
    public void The_file_claims_both_standards()
    {
        var xml = Read(new DocumentProperties { Title = "T", Language = "en" });
        Assert.Equal("2", xml.Descendants(PdfA + "part").Single().Value);
        Assert.Equal("A", xml.Descendants(PdfA + "conformance").Single().Value);
        Assert.Equal("1", xml.Descendants(PdfUa + "part").Single().Value);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_part_of_PDF_A_is_the_one_claimed(int part)
    {
        var xml = Read(new DocumentProperties { Title = "T", Language = "en" }, part);
        var claim = Assert.Single(xml.Descendants(XName.Get("part", "http://www.aiim.org/pdfa/ns/id/")));
        Assert.Equal(part, (int)claim);
    }

    [Fact]
    public void Without_a_date_none_is_made_up()
    {
        var xml = Read(new DocumentProperties { Title = "T", Language = "en" });
        Assert.Empty(xml.Descendants(Xmp + "CreateDate"));
        Assert.Empty(xml.Descendants(Xmp + "ModifyDate"));
        Assert.Empty(xml.Descendants(Dc + "creator"));
    }

    private static XDocument Read(DocumentProperties properties, int part = 2) => XDocument.Load(new MemoryStream(XmpMetadata.Of(properties, part)));
}
