using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class SectionsTests
{
    private static readonly Package Full = Package.Of(Samples.Full);
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    [Fact]
    public void Title_contents_and_body_are_sections_and_the_body_counts_from_1()
    {
        var numbers = Sections(Full).Select(s => s.Element(W + "pgNumType")!).Select(n => (Value(n, "fmt"), Value(n, "start")));

        Assert.Equal([("lowerRoman", null), ("lowerRoman", null), ("decimal", "1")], numbers);
    }

    [Fact]
    public void The_title_page_has_neither_head_nor_folio_and_the_contents_no_head()
    {
        var sections = Sections(Full).ToList();

        Assert.Empty(References(sections[0]));
        Assert.Equal(["footerReference default", "footerReference even"], References(sections[1]));
        Assert.Equal(["headerReference default", "headerReference even", "footerReference default", "footerReference even"], References(sections[2]));
    }

    [Fact]
    public void The_page_is_that_of_the_theme_mirrored()
    {
        // 176 × 250 mm with 28 mm inside and 34 mm outside.
        var section = Sections(Full).Last();

        Assert.Equal(("9978", "14173"), (Value(section.Element(W + "pgSz")!, "w"), Value(section.Element(W + "pgSz")!, "h")));
        Assert.Equal(("1587", "1928"), (Value(section.Element(W + "pgMar")!, "left"), Value(section.Element(W + "pgMar")!, "right")));
        Assert.NotNull(Full.Xml("word/settings.xml").Element(W + "mirrorMargins"));
        Assert.NotNull(Full.Xml("word/settings.xml").Element(W + "evenAndOddHeaders"));
    }

    [Fact]
    public void The_folio_counts_the_pages_of_the_body()
    {
        var footer = Full.Xml(PartOf(Full, "footerReference", "default"));

        Assert.Equal("Page 1 of 7", TextOf(footer));
        Assert.Equal([" PAGE ", " SECTIONPAGES "], footer.Descendants(W + "instrText").Select(e => e.Value));
    }

    [Fact]
    public void Left_hand_pages_carry_the_title_and_right_hand_ones_the_chapter()
    {
        var left = Full.Xml(PartOf(Full, "headerReference", "even"));
        var right = Full.Xml(PartOf(Full, "headerReference", "default"));

        Assert.Equal("Intellectual Property in Shenzhen 2024", TextOf(left));
        Assert.Empty(left.Descendants(W + "instrText"));
        Assert.Equal(" STYLEREF 1 ", right.Descendants(W + "instrText").Single().Value);
    }

    [Fact]
    public void A_document_without_chapters_has_no_field_that_would_fail()
    {
        var package = Package.Of(Samples.Empty);

        Assert.Empty(package.Xml(PartOf(package, "headerReference", "default")).Descendants(W + "instrText"));
    }

    [Fact]
    public void A_draft_is_marked_on_every_page()
    {
        var draft = Package.Of(Samples.Full with { Info = Samples.Full.Info with { IsDraft = true } });
        var headers = draft.Names.Where(n => n.StartsWith("word/header", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, headers.Count);
        Assert.All(headers, name => Assert.Contains("Draft", TextOf(draft.Xml(name)), StringComparison.Ordinal));
        Assert.Equal(["headerReference default", "headerReference even"], References(Sections(draft).First()));
    }

    [Fact]
    public void The_title_page_says_all_that_the_settings_say()
    {
        var words = Full.Paragraphs.TakeWhile(p => p.Descendants(W + "sectPr").FirstOrDefault() is null).Select(TextOf).Where(t => t.Length > 0);

        Assert.Equal(
            ["Intellectual Property in Shenzhen 2024", "A booklet of figures, and of what they mean for those who invent", "A. Author",
                "Shenzhen Bureau of Figures", "22 November 2024", "Made for tests. Nothing in it is official."],
            words);
    }

    [Fact]
    public void Properties_carry_title_author_language_and_the_only_date()
    {
        var core = Full.Xml("docProps/core.xml");

        Assert.Equal("Intellectual Property in Shenzhen 2024", core.Element(Dublin + "title")!.Value);
        Assert.Equal("A. Author", core.Element(Dublin + "creator")!.Value);
        Assert.Equal("en", core.Element(Dublin + "language")!.Value);
        Assert.Equal("2024-11-22T00:00:00Z", core.Element(Terms + "created")!.Value);
        Assert.Equal("2024-11-22T00:00:00Z", core.Element(Terms + "modified")!.Value);
    }

    [Fact]
    public void Without_a_date_there_is_none()
    {
        var core = Package.Of(Samples.Empty).Xml("docProps/core.xml");

        Assert.Empty(core.Elements(Terms + "created"));
        Assert.Empty(core.Elements(Terms + "modified"));
    }

    private static IEnumerable<XElement> Sections(Package package) => package.Body.Descendants(W + "sectPr");

    private static IEnumerable<string> References(XElement section) =>
        section.Elements().Where(e => e.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).Select(e => e.Name.LocalName + " " + Value(e, "type"));

    private static string PartOf(Package package, string kind, string side)
    {
        var reference = Sections(package).Last().Elements(W + kind).Single(e => Value(e, "type") == side);
        return "word/" + package.Target((string)reference.Attribute(R + "id")!);
    }
}
