using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>Where blocks stand: text begins at (30, 40) on the first body page, a right-hand one.</summary>
public class BlockTests
{
    [Fact]
    public void Paragraphs_are_told_apart_by_an_indent_but_the_first_is_flush() => Assert.Equal(
        ["H1 30 47.5 One", "P 30 67.5 first", "P 45 77.5 second"],
        Shown(Blocks(Heading("One"), Text("first"), Text("second"))));

    [Fact]
    public void A_chinese_paragraph_is_indented_by_two_hanzi_after_a_heading_too()
    {
        var document = new ReportDocument { Info = Info with { Language = "zh-Hans" }, HasContents = false, Blocks = [Heading("One"), Text("first")] };
        Assert.Equal(["H1 30 47.5 One", "P 50 67.5 first"], Shown(Report(document)));
    }

    [Fact]
    public void A_headings_lines_are_even_and_stand_under_its_title() => Assert.Equal(
        // Number 'IV.' is 15 wide, the gap 5.5.
        ["H1 30 47.5 IV.", "H1 50.5 47.5 a title that needs", "H1 50.5 57.5 more than one line"],
        Shown(Blocks(Heading("a title that needs more than one line", label: "IV."))));

    [Fact]
    public void A_number_stands_before_its_title_in_the_middle()
    {
        var look = Look with { Headings = [Look.Headings[0] with { Alignment = TextAlignment.Center }] };
        var document = new ReportDocument { Info = Info, Blocks = [Heading("Title", label: "IV.")], HasContents = false };

        // Of 200 points the number takes 15, the gap 5.5 and the title 25: 77.25 are left on either side.
        Assert.Equal(["H1 107.25 47.5 IV.", "H1 127.75 47.5 Title"], Report(document, look).LinesOf(FirstPage).Where(l => l.StartsWith('H')));
    }

    [Fact]
    public void Chinese_numbers_bring_their_own_space() => Assert.Equal(
        ["H1 30 47.5 一、", "H1 45 47.5 标题"],
        Shown(Blocks(Heading("标题", label: "一、"))));

    [Fact]
    public void Labels_of_a_list_stand_flush_against_the_text()
    {
        var list = new ListBlock([new ListItem([Text("nine")]), new ListItem([Text("ten")])]) { Format = NumberFormat.Parse("1."), Start = 9 };
        // '10.' is 15 wide, the gap 5.5: text begins 20.5 from the edge.
        Assert.Equal(["Lbl 35 62.5 9.", "P 50.5 62.5 nine", "Lbl 30 72.5 10.", "P 50.5 72.5 ten", "P 30 87.5 after"], Shown(Blocks(Text("before"), list, Text("after"))).Skip(1));
    }

    [Fact]
    public void Nested_lists_take_other_bullets_and_share_a_line_where_nothing_else_stands()
    {
        var inner = new ListBlock([new ListItem([Text("b")])]);
        var list = new ListBlock([new ListItem([Text("a"), inner]), new ListItem([inner])]);
        Assert.Equal(
            ["Lbl 33.5 47.5 •", "P 44 47.5 a", "Lbl 47.5 57.5 –", "P 58 57.5 b", "Lbl 33.5 67.5 •", "Lbl 47.5 67.5 –", "P 58 67.5 b"],
            Shown(Blocks(list)));
    }

    [Fact]
    public void Loose_items_are_parted_by_half_a_line()
    {
        var list = new ListBlock([new ListItem([Text("a")]), new ListItem([Text("b")])]) { IsTight = false };
        Assert.Equal(["P 44 47.5 a", "P 44 62.5 b"], Shown(Blocks(list)).Where(l => l[0] == 'P'));
    }

    [Fact]
    public void Words_below_a_nested_list_stand_off_from_it()
    {
        var item = new ListItem([Text("a"), new ListBlock([new ListItem([Text("b")])]), Text("c")]);
        Assert.Equal(
            ["P 44 47.5 a", "P 58 57.5 b", "P 44 72.5 c"],
            Shown(Blocks(new ListBlock([item]))).Where(l => l.StartsWith('P')));
    }

    [Fact]
    public void An_item_without_text_keeps_its_label() =>
        Assert.Equal(["Lbl 33.5 47.5 •", "Lbl 33.5 57.5 •", "P 44 57.5 b"], Shown(Blocks(new ListBlock([new ListItem([]), new ListItem([Text("b")])]))));

    [Fact]
    public void Task_items_show_boxes()
    {
        var list = new ListBlock([new ListItem([Text("a")]) { IsDone = true }, new ListItem([Text("b")]) { IsDone = false }]);
        Assert.Equal(["☑", "☐"], Shown(Blocks(list)).Where(l => l.StartsWith("Lbl", StringComparison.Ordinal)).Select(l => l[^1..]));
    }

    [Fact]
    public void A_quotation_is_indented_and_has_a_bar_on_each_page()
    {
        var layout = Blocks(Lines("a", 7), new BlockQuote([Lines("b", 4)]));
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 b1 b2", "b3 b4"], layout.BodyPages);
        var bars = layout.Document.Pages.SelectMany(p => p.Items.OfType<FilledBox>().Where(b => b.Width == 1.5)).ToList();
        Assert.Equal([(35.0, 115.0, 20.0), (55.0, 40.0, 20.0)], bars.Select(b => (b.X, b.Y, b.Height)));
    }

    [Fact]
    public void Code_stands_on_a_ground_line_for_line()
    {
        var layout = Blocks(Text("before"), new CodeBlock(["if x", "", "end"], "text"), Text("after"));
        // 10 of text, 6 of space, 4 of ground; the ground reaches 4 beyond the lines.
        Assert.Equal(["Code 36 67.5 if x", "Code 36 87.5 end"], Shown(layout).Where(l => l[0] == 'C'));
        var ground = Assert.Single(layout.Document.Pages[FirstPage].Items.OfType<FilledBox>());
        Assert.Equal((30.0, 56.0, 200.0, 38.0), (ground.X, ground.Y, ground.Width, ground.Height));
        Assert.IsType<FilledBox>(layout.Document.Pages[FirstPage].Items.SkipWhile(i => i is TextLine { Pieces: [{ Structure: < 0 }, ..] }).First());
    }

    [Fact]
    public void Code_keeps_its_indents_as_real_spaces()
    {
        var line = Blocks(new CodeBlock(["  x"], "text")).Document.Pages[FirstPage].Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0);
        Assert.Equal("  x", TextOf(Assert.Single(line)));
    }

    [Fact]
    public void Definitions_stand_indented_under_their_terms()
    {
        var list = new DefinitionList([new Definition([[new Text("term")]], [Text("meaning")])]);
        Assert.Equal(["Lbl 30 47.5 term", "P 40 57.5 meaning"], Shown(Blocks(list)));
    }

    [Fact]
    public void A_thematic_break_is_a_short_rule_in_the_middle()
    {
        var rule = Assert.Single(Blocks(Text("a"), new ThematicBreak(), Text("b")).Document.Pages[FirstPage].Items.OfType<FilledBox>());
        Assert.Equal((100.0, 60.0), (rule.X, rule.Width));
    }

    private static IEnumerable<string> Shown(LayoutOf layout) => layout.LinesOf(FirstPage).Where(l => !l.StartsWith("- ", StringComparison.Ordinal));
}
