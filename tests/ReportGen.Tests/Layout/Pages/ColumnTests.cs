using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Pages;

/// <summary>Columns, turned pages and floats of documents. Text is 200 wide, a gutter 18, a column 91 of 18 characters.</summary>
public class ColumnTests
{
    [Fact]
    public void Columns_stand_side_by_side()
    {
        var layout = Blocks(Text("before"), new ColumnsBlock(2, [Short("a", 4)]), Text("after"));
        // Half a line parts the columns from the text, which is on the grid.
        Assert.Equal(
            ["P 30 47.5 before", "P 30 67.5 a1", "P 30 77.5 a2", "P 139 67.5 a3", "P 139 77.5 a4", "P 30 97.5 after"],
            layout.LinesOf(FirstPage).Take(6).Select(l => l.TrimEnd('.')));
    }

    [Fact]
    public void Headings_in_columns_open_sections()
    {
        var layout = Blocks(Heading("One"), new ColumnsBlock(2, [Heading("A", 2), Short("a", 2), Heading("B", 2), Short("b", 2)]));
        Assert.Equal("Document(Sect(P) Sect(H1 Sect(H2 P) Sect(H2 P)))", layout.Tree());
    }

    [Fact]
    public void Columns_too_narrow_for_words_are_fewer()
    {
        var layout = Blocks(new ColumnsBlock(7, [Short("a", 4)]));
        Assert.Equal(2, layout.Document.Pages[FirstPage].Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Select(l => l.X).Distinct().Count());
    }

    [Fact]
    public void A_turned_page_is_as_wide_as_others_are_high_and_has_head_and_folio()
    {
        var layout = Blocks(Heading("One"), Lines("a", 2), new LandscapeBlock([Text("turned")]), Lines("b", 2));
        Assert.Equal([(280, 200), (200, 280), (280, 200)], layout.Document.Pages.Skip(FirstPage).Select(p => (p.Width, p.Height)));
        Assert.Equal(["One a1 a2", "turned", "b1 b2"], layout.BodyPages);
        Assert.Contains(layout.LinesOf(FirstPage + 1), l => l.EndsWith("A Title", StringComparison.Ordinal));
        Assert.Contains(layout.LinesOf(FirstPage + 1), l => l.EndsWith("Page 2 of 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_on_a_turned_page_has_its_own_measure_and_depth()
    {
        // 280 high, 100 for margins: 18 lines; 200 wide, 80 for margins: 24 characters.
        var words = string.Join(' ', Enumerable.Range(10, 40).Select(i => "w" + i + new string('.', 20)));
        var layout = Blocks(new LandscapeBlock([Text(words)]));
        Assert.Equal([18, 18, 4], layout.BodyPages.Select(p => p.Split(' ').Length));
    }

    [Fact]
    public void A_note_of_a_turned_page_stands_at_its_foot()
    {
        var note = new Footnote(1, "1", [Text("The note.")]);
        var layout = Blocks(Text("a"), new LandscapeBlock([new Paragraph([new Text("turned "), new FootnoteMark(note, IsFirst: true)])]));
        Assert.Contains(layout.LinesOf(FirstPage + 1), l => l.EndsWith(" 218 The note.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_float_goes_to_the_head_of_the_page_and_is_read_where_it_is_written()
    {
        var layout = Blocks(Lines("a", 2), Table("t") with { Placement = FloatPlacement.Top }, Lines("b", 2));
        Assert.Equal(["t a1 a2 b1 b2"], layout.BodyPages);
        Assert.Equal("Document(Sect(P) Sect(P Table(TBody(TR(TD))) P))", layout.Tree());
    }

    [Fact]
    public void A_float_parts_no_paragraphs()
    {
        var layout = Blocks(Lines("a", 1), Table("t") with { Placement = FloatPlacement.Bottom }, Lines("b", 1));
        Assert.Equal(["P 30", "P 45"], layout.LinesOf(FirstPage).Take(2).Select(l => l[..4]));
    }

    [Fact]
    public void A_float_goes_to_the_foot_of_the_page()
    {
        var layout = Blocks(Lines("a", 2), Table("t") with { Placement = FloatPlacement.Bottom }, Lines("b", 2));
        Assert.Equal(["a1 a2 b1 b2 t"], layout.BodyPages);
    }

    [Fact]
    public void A_float_behind_the_end_of_a_page_goes_to_the_next_one()
    {
        var layout = Blocks(Lines("a", 2), new PageBreak(), Table("t") with { Placement = FloatPlacement.Top }, Lines("b", 2));
        Assert.Equal(["a1 a2", "t b1 b2"], layout.BodyPages);
    }

    [Fact]
    public void A_float_behind_turned_pages_stands_on_none_of_them()
    {
        var layout = Blocks(Lines("a", 2), new LandscapeBlock([Lines("l", 1)]), Table("t") with { Placement = FloatPlacement.Top }, Lines("b", 2));
        Assert.Equal(["a1 a2", "l1", "t b1 b2"], layout.BodyPages);
    }

    [Fact]
    public void A_table_that_goes_on_in_columns_overleaf_has_its_head_once_in_each()
    {
        var rows = Enumerable.Range(1, 30).Select(i => new TableRow([new TableCell([new Text("r" + i)])]));
        var table = new Table([new TableColumn(ColumnAlignment.Start)], [new TableRow([new TableCell([new Text("head")])])], [.. rows]);
        var layout = Blocks(new ColumnsBlock(2, [table]));
        var overleaf = layout.LinesOf(FirstPage + 1).Select(l => l.Split(' ')).Where(l => l[3] == "head").ToList();
        Assert.Equal(2, overleaf.Count);
        Assert.Equal(layout.LinesOf(FirstPage).First().Split(' ')[2], overleaf[0][2]);
        Assert.Equal(overleaf[0][2], overleaf[1][2]);
    }

    [Fact]
    public void Headings_in_containers_alone_make_contents()
    {
        var layout = Report(new ReportDocument { Info = Info, Blocks = [new ColumnsBlock(2, [Heading("Inside", 2), Short("a", 2)])] });
        Assert.Contains(layout.Document.Pages.SelectMany(p => p.Items.OfType<TextLine>()), l => TextOf(l) == "Contents");
    }

    [Fact]
    public void A_float_too_high_for_a_page_stands_where_it_is_written()
    {
        var rows = Enumerable.Range(1, 12).Select(i => new TableRow([new TableCell([new Text("r" + i)])]));
        var layout = Blocks(Lines("a", 2), Table("t") with { Placement = FloatPlacement.Top, Rows = [.. rows] }, Lines("b", 2));
        Assert.Equal(["a1 a2 r1 r2 r3 r4", "r5 r6 r7 r8 r9 r10", "r11 r12 b1 b2"], layout.BodyPages);
    }

    private static Paragraph Short(string mark, int count) =>
        new([new Text(string.Join(' ', Enumerable.Range(1, count).Select(i => (mark + i).PadRight(17, '.'))))]);

    private static Table Table(string word) => new([new TableColumn(ColumnAlignment.Start)], [], [new TableRow([new TableCell([new Text(word)])])]);
}
