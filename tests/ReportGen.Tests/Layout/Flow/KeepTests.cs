using ReportGen.Testing;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>What must not part at a page's end. A page holds ten lines.</summary>
public class KeepTests
{
    [Fact]
    public void A_paragraph_leaves_two_lines_at_least_on_each_page()
    {
        // One line of b would fit on the first page, or all but one: neither is done.
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 a9", "b1 b2 b3 b4"], Blocks(Lines("a", 9), Lines("b", 4)).BodyPages);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 b1 b2", "b3 b4"], Blocks(Lines("a", 7), Lines("b", 4)).BodyPages);
    }

    [Fact]
    public void A_heading_has_two_lines_below_it_or_moves() =>
        // 6 + 2 of space + heading + 1 of space = 10: no room for text.
        Assert.Equal(["a1 a2 a3 a4 a5 a6", "One b1 b2 b3"], Blocks(Lines("a", 6), Heading("One"), Lines("b", 3)).BodyPages);

    [Fact]
    public void A_heading_does_not_stay_with_a_single_line_of_a_list()
    {
        var list = new ListBlock([.. Enumerable.Range(1, 3).Select(i => new ListItem([Text("item" + i)]))]);
        Assert.Equal(["a1 a2 a3 a4 a5", "One • item1 • item2 • item3"], Blocks(Lines("a", 5), Heading("One"), list).BodyPages);
    }

    [Fact]
    public void Words_that_lead_in_to_a_list_stay_with_it()
    {
        var list = new ListBlock([.. Enumerable.Range(1, 3).Select(i => new ListItem([Text("item" + i)]))]);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8", "such: • item1 • item2 • item3"], Blocks(Lines("a", 8), Text("such:"), list).BodyPages);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 such", "• item1 • item2 • item3"], Blocks(Lines("a", 8), Text("such"), list).BodyPages);
    }

    [Fact]
    public void Words_of_an_item_stay_with_what_is_nested_in_it()
    {
        var inner = new ListBlock([new ListItem([Text("b")]), new ListItem([Text("c")])]);
        var list = new ListBlock([new ListItem([Text("a")]), new ListItem([Text("i"), inner])]);
        // 7 lines, half a line of space, two items: the nested ones would stand on the next page.
        Assert.Equal(["l1 l2 l3 l4 l5 l6 l7 • a", "• i – b – c"], Blocks(Lines("l", 7), list).BodyPages);
        var plain = new ListBlock([new ListItem([Text("a")]), new ListItem([Text("i"), Lines("b", 3)])]);
        Assert.Equal(["l1 l2 l3 l4 l5 l6 l7 • a", "• i b1 b2 b3"], Blocks(Lines("l", 7), plain).BodyPages);
    }

    [Fact]
    public void Words_that_lead_in_to_columns_stay_with_them()
    {
        // Nine lines and half a line of space leave columns no room.
        var columns = new ColumnsBlock(2, [Text("c"), Text("d")]);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8", "such: c d"], Blocks(Lines("a", 8), Text("such:"), columns).BodyPages);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 such", "c d"], Blocks(Lines("a", 8), Text("such"), columns).BodyPages);
    }

    [Fact]
    public void Headings_in_a_row_stay_together() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5", "One Two b1 b2"],
            Blocks(Lines("a", 5), Heading("One"), Heading("Two", 2), Lines("b", 2)).BodyPages);

    [Fact]
    public void A_section_of_one_line_may_end_a_page() =>
        Assert.Equal(
            ["a1 a2 a3 One b1", "Two c1 c2"],
            Blocks(Lines("a", 3), Heading("One"), Lines("b", 1), Heading("Two", 2), Lines("c", 2)).BodyPages);

    [Fact]
    public void A_page_break_starts_a_page_and_never_leaves_one_empty() =>
        Assert.Equal(["a1", "b1"], Blocks(new PageBreak(), Lines("a", 1), new PageBreak(), new PageBreak(), Lines("b", 1), new PageBreak()).BodyPages);

    [Fact]
    public void A_theme_may_start_chapters_on_new_pages()
    {
        var document = new ReportDocument { Info = Info, HasContents = false, Blocks = [Heading("One"), Lines("a", 1), Heading("Two"), Lines("b", 1)] };
        Assert.Equal(["One a1", "Two b1"], Report(document, Look with { Chapters = new ChapterDesign { Start = ChapterStart.NewPage } }).BodyPages);
    }
}
