using System.Xml.Linq;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class ContentsTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Fact]
    public void Chinese_numbers_bring_half_an_em_of_their_gap()
    {
        // '一、' is 2 em wide and gets 0.2 em more, at 10.5 pt.
        var indent = Package.Of(Samples.Chinese).Style("TOC1").Element(W + "pPr")!.Element(W + "ind")!;

        Assert.Equal("462", Value(indent, "hanging"));
    }

    [Theory]
    [InlineData("TOC1", "431")]
    [InlineData("TOC2", "260")]
    public void Numbers_and_titles_stand_in_columns(string style, string column)
    {
        // 'III.' is 1.35 em wide and 'ii' 0.54 em; each has a gap of 0.7 em, at 10.5 pt.
        var paragraph = Full.Style(style).Element(W + "pPr")!;

        Assert.Equal(column, Value(paragraph.Element(W + "ind")!, "hanging"));
        Assert.Null(Value(paragraph.Element(W + "ind")!, "right"));
        Assert.Equal("6463", Value(paragraph.Element(W + "tabs")!.Elements().Last(), "pos"));
    }

    // A word narrower than the numbers of others would have its page at the stop behind them.
    [Fact]
    public void Titles_without_numbers_begin_at_those_of_others_and_have_no_stop_before_their_page()
    {
        var entries = Entries(Full).ToList();
        var chapter = entries.Single(e => TextOf(e).StartsWith("Unnumbered", StringComparison.Ordinal)).Element(W + "pPr")!;
        var section = entries.Single(e => TextOf(e).StartsWith("A skipped level", StringComparison.Ordinal)).Element(W + "pPr")!;

        // Chapters' numbers begin at the edge, sections' under the chapters' titles; titles of sections stand 260 further.
        Assert.Equal(("0", "0", "clear", "431"), Places(chapter));
        Assert.Equal(("431", "0", "clear", "691"), Places(section));
        Assert.Null(entries[0].Element(W + "pPr")!.Element(W + "tabs"));
    }

    private static (string?, string?, string?, string?) Places(XElement properties)
    {
        var (indent, stop) = (properties.Element(W + "ind")!, properties.Element(W + "tabs")!.Elements().Single());
        return (Value(indent, "left"), Value(indent, "firstLine"), Value(stop, "val"), Value(stop, "pos"));
    }

    [Fact]
    public void Entries_are_filled_with_numbers_titles_and_page_labels() =>
        Assert.Equal(
            [
                "TOC1 I.\tCreation\t1",
                "TOC2 i\tPatents granted\t1",
                "TOC2 ii\tA section whose title is so long that it certainly runs over into a second line on the page\t2",
                "TOC1 II.\tUse\t3",
                "TOC1 Unnumbered\t4",
                "TOC2 i\tCounted anew\t4",
                "TOC2 ii\tAnd on\t4",
                "TOC1 III.\tOutlook\t5",
                "TOC2 A skipped level\t5",
            ],
            Entries(Full).Select(p => StyleOf(p) + " " + TextOf(p)));

    [Fact]
    public void Entries_break_where_those_of_the_PDF_do()
    {
        Inline[] words = [Samples.T("One two "), new Emphasis(EmphasisKind.Italic, [Samples.T("three four")]), Samples.T(" five")];
        var heading = new Heading(1, words) { Id = "long" };

        Assert.Equal(["One two three |four five2"], Lines(heading, 14, 23));
        Assert.Equal(["One two |three four| five2"], Lines(heading, 8, 18, 23));
        // Ends of other words.
        Assert.Equal(["One two three four five2"], Lines(heading, 14, 30));
    }

    private static IEnumerable<string> Lines(Heading heading, params int[] ends)
    {
        var pages = Samples.Pages with { EntryLines = new Dictionary<string, IReadOnlyList<int>> { ["long"] = ends } };
        return Package.Of(Samples.Empty with { Blocks = [heading] }, pages: pages).OfStyle("TOC1")
            .Select(p => string.Concat(p.Descendants().Select(e => e.Name == W + "br" ? "|" : e.Name == W + "t" ? e.Value : string.Empty)));
    }

    [Fact]
    public void The_field_is_one_that_word_can_update_but_need_not()
    {
        var contents = Full.Body.Element(W + "sdt")!;

        Assert.Equal("Table of Contents", Val(contents.Descendants(W + "docPartGallery").Single()));
        Assert.Equal(" TOC \\o \"1-2\" \\h \\z \\u ", contents.Descendants(W + "instrText").First().Value);
        Assert.Empty(Full.Body.Descendants().Attributes(W + "dirty"));
        Assert.Empty(Full.Xml("word/settings.xml").Elements(W + "updateFields"));
    }

    [Fact]
    public void Fields_open_and_close_in_turn()
    {
        var depth = 0;
        foreach (var mark in Full.Body.Descendants(W + "fldChar"))
        {
            depth += Value(mark, "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 };
            Assert.InRange(depth, 0, 2);
        }

        Assert.Equal(0, depth);
    }

    [Fact]
    public void Each_entry_leads_to_the_heading_of_its_words()
    {
        foreach (var link in Entries(Full).Select(p => p.Element(W + "hyperlink")!))
        {
            var start = Full.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == Value(link, "anchor"));
            var title = TextOf(link).Split('\t')[^2];

            Assert.Equal(title, TextOf(start.Parent!));
            Assert.StartsWith("Heading", StyleOf(start.Parent!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_without_headings_has_no_contents() =>
        Assert.Empty(Package.Of(Samples.Empty with { Blocks = [Samples.P("Text")] }).Body.Elements(W + "sdt"));

    private static IEnumerable<XElement> Entries(Package package) =>
        package.Body.Element(W + "sdt")!.Descendants(W + "p").Where(p => StyleOf(p)!.StartsWith("TOC", StringComparison.Ordinal) && StyleOf(p) != "TOCHeading");
}
