using ReportGen.Testing;
using System.Xml.Linq;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class SectionsTests
{
    private static readonly Package Full = Package.Of(Samples.Full);
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    // Full has a preface and the chapters Creation, Use, Unnumbered and Outlook.
    [Fact]
    public void Title_contents_preface_and_chapters_are_sections_and_the_body_counts_from_1()
    {
        var numbers = Sections(Full).Select(s => s.Element(W + "pgNumType")!).Select(n => (Value(n, "fmt"), Value(n, "start")));

        Assert.Equal(
            [("lowerRoman", null), ("lowerRoman", null), ("decimal", "1"), ("decimal", null), ("decimal", null), ("decimal", null), ("decimal", null)],
            numbers);
    }

    [Fact]
    public void Only_the_first_page_of_the_body_must_be_a_right_hand_one() =>
        Assert.Equal(
            ["nextPage", "nextPage", "oddPage", "nextPage", "nextPage", "nextPage", "nextPage"],
            Sections(Full).Select(s => Val(s.Element(W + "type"))));

    // LibreOffice sets the second page of a section that must begin at the right like the first, without a head.
    [Fact]
    public void The_body_asks_for_a_right_hand_page_only_where_a_blank_one_is_needed()
    {
        var package = Package.Of(Samples.Full, pages: Samples.Pages with { BodyFollowsFront = true });

        Assert.DoesNotContain("oddPage", Sections(package).Select(s => Val(s.Element(W + "type"))));
    }

    [Fact]
    public void A_section_ends_in_its_last_paragraph_and_adds_none()
    {
        var ends = Full.Body.Elements(W + "p").Where(p => p.Descendants(W + "sectPr").Any()).Select(StyleOf).ToList();

        // The title page ends in a frame and the contents in a field: there an empty line takes the section's end.
        Assert.Equal(["Spacer", "Spacer"], ends.Take(2));
        Assert.DoesNotContain("Spacer", ends.Skip(2));
    }

    [Fact]
    public void Chapters_that_flow_on_are_one_section_with_the_rest()
    {
        var package = Package.Of(Samples.Full, BuiltIn.Booklet with { Chapters = new ChapterDesign { Start = ChapterStart.Follow } });

        Assert.Equal(3, Sections(package).Count());
        Assert.EndsWith(" STYLEREF 1 ", Instruction(package, 2, "headerReference", "default"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_breaks_before_the_first_chapter_are_no_section_of_their_own()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [new PageBreak(), Samples.Head(1, "First", "a", 0, string.Empty), Samples.P("Text.")] });

        Assert.Equal(3, Sections(package).Count());
        Assert.NotNull(Sections(package).Last().Element(W + "titlePg"));
    }

    [Fact]
    public void No_head_stands_where_the_contents_the_body_or_a_chapter_begin()
    {
        Assert.Equal([false, true, true, true, true, true, true], Sections(Full).Select(s => s.Element(W + "titlePg") is not null));
        Assert.DoesNotContain(Sections(Full).SelectMany(References), r => r == "headerReference first");
    }

    [Fact]
    public void A_section_has_only_the_heads_that_are_new_in_it()
    {
        Assert.Equal(
            [
                string.Empty,
                "headerReference default, headerReference even, footerReference first, footerReference default, footerReference even",
                "headerReference default, headerReference even, footerReference first, footerReference default, footerReference even",
                "headerReference default, footerReference first",
                string.Empty, string.Empty, string.Empty,
            ],
            Sections(Full).Select(s => string.Join(", ", References(s))));
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

    [Theory]
    [InlineData(2, "default")]
    [InlineData(2, "even")]
    [InlineData(3, "first")]
    public void The_folio_counts_the_pages_of_the_body_to_the_last(int section, string side)
    {
        var footer = Full.Xml(PartOf(Full, section, "footerReference", side));
        var mark = Full.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == "_LastPage");

        Assert.Equal("Page 1 of 7", TextOf(footer));
        Assert.Equal([" PAGE ", " PAGEREF _LastPage "], footer.Descendants(W + "instrText").Select(e => e.Value));
        Assert.Same(mark.Parent, mark.Document!.Descendants(W + "p").Last());
        Assert.Equal(Value(mark, "id"), Value((XElement)mark.NextNode!, "id"));
    }

    [Fact]
    public void The_mark_of_the_last_page_does_not_follow_that_of_a_heading()
    {
        var mark = Package.Of(Samples.Empty with { Blocks = [Samples.Head(1, "Last", "last", 0, string.Empty)] })
            .Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == "_LastPage");

        Assert.Equal("Spacer", StyleOf(mark.Parent!));
    }

    // A chapter without a preface opens the body: its first page is a right-hand one, and needs no frame to find that out.
    [Fact]
    public void The_first_chapter_opens_the_body()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [Samples.Head(1, "First", "a", 0, string.Empty), Samples.Head(1, "Second", "b", 0, string.Empty)] });
        var first = package.Xml(PartOf(package, 2, "footerReference", "first"));

        Assert.Empty(first.Descendants(W + "framePr"));
        Assert.Single(package.Xml(PartOf(package, 3, "footerReference", "first")).Descendants(W + "framePr"));
    }

    [Fact]
    public void The_mark_of_the_last_page_holds_something_behind_a_link()
    {
        var link = new Link("https://example.org", [Samples.T("link")]);
        var mark = Package.Of(Samples.Empty with { Blocks = [Samples.P("One"), new Paragraph([Samples.T("Two "), link])] })
            .Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == "_LastPage");

        Assert.Equal("\u200B", Assert.IsType<XElement>(mark.NextNode).Value);
        Assert.Equal(W + "bookmarkEnd", Assert.IsType<XElement>(mark.NextNode.NextNode).Name);
    }

    [Fact]
    public void The_folio_of_a_first_page_finds_the_outer_edge_by_itself()
    {
        var first = Full.Xml(PartOf(Full, 3, "footerReference", "first"));
        var unbound = Package.Of(Samples.Full, Look with { Page = new PageSettings { Mirrored = false } });

        Assert.Equal("outside", Value(first.Descendants(W + "framePr").Single(), "xAlign"));
        Assert.Equal(2, first.Elements(W + "p").Count());
        Assert.Empty(Full.Xml(PartOf(Full, 2, "footerReference", "first")).Descendants(W + "framePr"));
        Assert.Empty(unbound.Xml(PartOf(unbound, 2, "footerReference", "first")).Descendants(W + "framePr"));
    }

    [Fact]
    public void Left_hand_pages_carry_the_title_and_right_hand_ones_the_chapter()
    {
        Assert.Equal("Intellectual Property in Shenzhen 2024", Text(Full, 2, "headerReference", "even"));
        Assert.Null(Instruction(Full, 2, "headerReference", "even"));
        Assert.EndsWith(" STYLEREF 1 ", Instruction(Full, 3, "headerReference", "default"), StringComparison.Ordinal);
    }

    // Word says 0 for a heading without number, and leaves out the full stop.
    [Fact]
    public void A_head_names_its_chapter_with_the_number()
    {
        Assert.Equal(
            " IF \" STYLEREF 1 \\n \" = \"0\" \"\" \" STYLEREF 1 \\n . \" STYLEREF 1 ",
            Instruction(Full, 3, "headerReference", "default"));
        var plain = Package.Of(Samples.Empty with { Blocks = [Samples.Head(1, "First", "a", 0, string.Empty), Samples.P("Text.")] });
        Assert.Equal(" STYLEREF 1 ", Instruction(plain, 2, "headerReference", "default"));
    }

    // By the style of headings Word would name the section before, of another chapter.
    [Fact]
    public void A_head_names_the_chapter_where_no_section_has_begun_in_it()
    {
        var look = Look with { Heads = Look.Heads with { Right = HeadText.Section } };
        Block[] blocks = [Samples.Head(1, "First", "a", 0, string.Empty), Samples.Head(2, "Inner", "b", 0, string.Empty), Samples.Head(3, "Deep", "c", 0, string.Empty)];
        var package = Package.Of(Samples.Empty with { Blocks = blocks }, look);

        Assert.Equal(" STYLEREF \"Heading Words\" ", Instruction(package, 2, "headerReference", "default"));
        Assert.Equal(
            ["HeadingWords", "HeadingWords", null],
            package.Paragraphs.Where(p => StyleOf(p)?.StartsWith("Heading", StringComparison.Ordinal) ?? false).Select(p => Val(p.Element(W + "r")!.Element(W + "rPr")?.Element(W + "rStyle"))));
        Assert.Equal("Heading Words", Val(package.Style("HeadingWords").Element(W + "name")));
    }

    // Where its paragraph ends a section, LibreOffice loses the number in what refers to it.
    [Fact]
    public void A_caption_never_ends_a_section()
    {
        var picture = new Picture(new ImageReference(Samples.PictureFile, "alt")) { Id = "fig-a", Label = "Figure 1", Number = 1, Caption = [Samples.T("Words")] };
        var package = Package.Of(Samples.Empty with { Blocks = [Samples.P("before"), picture, new ColumnsBlock(2, [Samples.P("after")])] });

        Assert.Empty(package.OfStyle("Caption").Single().Descendants(W + "sectPr"));
    }

    // Word would name the chapter that follows.
    [Fact]
    public void A_preface_carries_the_title_on_both_sides()
    {
        Assert.Equal("Intellectual Property in Shenzhen 2024", Text(Full, 2, "headerReference", "default"));
        Assert.Null(Instruction(Full, 2, "headerReference", "default"));
    }

    [Fact]
    public void Further_pages_of_the_contents_say_what_they_are()
    {
        Assert.Equal("Contents", Text(Full, 1, "headerReference", "default"));
        Assert.Equal("Contents", Text(Full, 1, "headerReference", "even"));
    }

    [Fact]
    public void A_document_without_chapters_has_no_field_that_would_fail()
    {
        var package = Package.Of(Samples.Empty);

        Assert.Empty(package.Xml(PartOf(package, 1, "headerReference", "default")).Descendants(W + "instrText"));
    }

    [Fact]
    public void A_draft_is_marked_on_every_page()
    {
        var draft = Package.Of(Samples.Full with { Info = Samples.Full.Info with { IsDraft = true } });
        var headers = draft.Names.Where(n => n.StartsWith("word/header", StringComparison.Ordinal)).ToList();

        Assert.All(headers, name => Assert.Contains("Draft", TextOf(draft.Xml(name)), StringComparison.Ordinal));
        Assert.Equal(["headerReference default", "headerReference even"], References(Sections(draft).First()));
        Assert.Equal("inside", Value(draft.Xml(PartOf(draft, 1, "headerReference", "first")).Descendants(W + "framePr").Single(), "xAlign"));
    }

    [Fact]
    public void The_mark_of_a_draft_leaves_the_cover_alone_and_reaches_the_edge_of_turned_pages()
    {
        var info = Samples.Full.Info with { IsDraft = true, Cover = new ImageReference(Samples.PictureFile, "The city") };
        var draft = Package.Of(Samples.Full with { Info = info });

        Assert.Empty(References(Sections(draft).First()));
        Assert.Equal(["headerReference default", "headerReference even"], References(Sections(draft).ElementAt(1)));
        var head = draft.Xml(PartOf(draft, 3, "headerReference", "default"));
        Assert.Equal(("right", "margin"), (Value(head.Descendants(W + "ptab").Single(), "alignment"), Value(head.Descendants(W + "ptab").Single(), "relativeTo")));
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

    private static string Text(Package package, int section, string kind, string side) => TextOf(package.Xml(PartOf(package, section, kind, side)));

    private static string? Instruction(Package package, int section, string kind, string side) =>
        package.Xml(PartOf(package, section, kind, side)).Descendants(W + "instrText").Select(i => i.Value).Aggregate((string?)null, (all, next) => all + next);

    private static string PartOf(Package package, int section, string kind, string side)
    {
        var reference = Sections(package).ElementAt(section).Elements(W + kind).Single(e => Value(e, "type") == side);
        return "word/" + package.Target((string)reference.Attribute(R + "id")!);
    }
}
