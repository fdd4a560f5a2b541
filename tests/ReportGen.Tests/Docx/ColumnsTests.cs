using System.Xml.Linq;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class ColumnsTests
{
    private static readonly ColumnsBlock Two = new(2, [Samples.P("left"), Samples.P("right")]);

    [Fact]
    public void Columns_are_a_section_between_two_that_stand_above_and_below_them()
    {
        var sections = Sections(Samples.P("before"), Two, Samples.P("after"));

        Assert.Equal([("oddPage", null), ("continuous", "2"), ("continuous", null)], sections.Select(s => (Val(s.Element(W + "type")), Value(s.Element(W + "cols")!, "num"))));
        Assert.Equal([true, false, false], sections.Select(s => s.Element(W + "titlePg") is not null));
        Assert.Equal(["1", null, null], sections.Select(s => Value(s.Element(W + "pgNumType")!, "start")));
    }

    [Fact]
    public void Columns_stand_off_from_the_words_that_lead_in_to_them()
    {
        var before = Package.Of(Samples.Empty with { Blocks = [Samples.P("such:"), Two] }).Paragraphs.Single(p => TextOf(p) == "such:").Element(W + "pPr")!;

        // Half a line of 15 points.
        Assert.Equal("150", Value(before.Element(W + "spacing")!, "after"));
        Assert.NotNull(before.Element(W + "keepNext"));
    }

    // Without a section below them on the page, Word would fill the first column to its end.
    [Fact]
    public void Columns_at_the_end_of_a_chapter_are_balanced_too()
    {
        var sections = Sections(Samples.Head(1, "One", "one", 0, ""), Two, Samples.Head(1, "Two", "two", 0, ""), Two);

        Assert.Equal(
            [("oddPage", null), ("continuous", "2"), ("continuous", null), ("nextPage", null), ("continuous", "2"), ("continuous", null)],
            sections.Select(s => (Val(s.Element(W + "type")), Value(s.Element(W + "cols")!, "num"))));
        Assert.Equal([true, false, false, true, false, false], sections.Select(s => s.Element(W + "titlePg") is not null));
    }

    [Fact]
    public void Turned_pages_are_a_section_of_their_own_and_pages_count_on()
    {
        var sections = Sections(Samples.P("before"), new LandscapeBlock([Samples.P("turned")]), Samples.P("after"));

        Assert.Equal([null, "landscape", null], sections.Select(s => Value(s.Element(W + "pgSz")!, "orient")));
        Assert.Equal(["oddPage", "nextPage", "nextPage"], sections.Select(s => Val(s.Element(W + "type"))));
        Assert.Equal([("9978", "14173"), ("14173", "9978"), ("9978", "14173")], sections.Select(s => (Value(s.Element(W + "pgSz")!, "w")!, Value(s.Element(W + "pgSz")!, "h")!)));
        Assert.Equal(["1", null, null], sections.Select(s => Value(s.Element(W + "pgNumType")!, "start")));
        Assert.Empty(sections[1].Elements(W + "headerReference"));
    }

    [Fact]
    public void Columns_may_stand_on_a_turned_page()
    {
        var sections = Sections(new LandscapeBlock([Samples.P("above"), Two]));

        Assert.Equal([("oddPage", "landscape"), ("continuous", "landscape"), ("continuous", "landscape")], sections.Select(s => (Val(s.Element(W + "type")), Value(s.Element(W + "pgSz")!, "orient"))));
    }

    [Fact]
    public void Tables_are_as_wide_as_their_column_or_turned_page()
    {
        // B5: 114 mm of text, 188 mm on a turned page (250 mm less 28 and 34 mm); columns are parted by 18 pt.
        var table = new Table([new TableColumn(default)], [], [new TableRow([new TableCell([Samples.T("a")])])]);
        var package = Package.Of(Samples.Empty with { Blocks = [table, new ColumnsBlock(2, [table]), new LandscapeBlock([table])] });
        var widths = package.Body.Descendants(W + "tblW").Select(w => (int)w.Attribute(W + "w")!).ToList();
        var page = Look.Page;

        Assert.Equal(page.TextWidth.Points * 20, widths[0], 1.0);
        Assert.Equal((page.TextWidth.Points - 18) / 2 * 20, widths[1], 1.0);
        Assert.Equal((page.Height - page.Inside - page.Outside).Points * 20, widths[2], 1.0);
    }

    [Fact]
    public void Lines_too_short_to_be_justified_are_ragged()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [Samples.P("wide"), Two, new ListBlock([new ListItem([Samples.P("wide too")])])] });
        var ragged = package.Body.Descendants(W + "p").Where(p => p.Descendants(W + "jc").Any(jc => Val(jc) == "left")).Select(TextOf);

        Assert.Equal(["left", "right"], ragged);
    }

    [Fact]
    public void Headings_in_columns_and_on_turned_pages_stand_in_the_contents()
    {
        var package = Package.Of(Samples.Empty with
        {
            Blocks = [new ColumnsBlock(2, [Samples.Head(2, "In columns", "a", 0, "")]), new LandscapeBlock([Samples.Head(2, "Turned", "b", 0, "")])],
        });

        Assert.Equal(["In columns", "Turned"], package.OfStyle("TOC2").Select(p => TextOf(p).Trim('\t')));
    }

    private static List<XElement> Sections(params Block[] blocks) =>
        [.. Package.Of(Samples.Empty with { Blocks = blocks, HasContents = false }).Body.Descendants(W + "sectPr").Skip(1)];
}
