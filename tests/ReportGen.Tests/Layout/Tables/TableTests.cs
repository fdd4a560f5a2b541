using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Tables;

public class TableTests
{
    [Fact]
    public void The_caption_stands_above_and_the_head_is_ruled_off()
    {
        var layout = Blocks(Table(2) with { Label = "Table 1", Caption = [new Text("Words")] });
        Assert.Equal(["Caption", "TH", "TH", "TD", "TD", "TD", "TD"], Roles(layout, FirstPage));
        var rules = layout.Document.Pages[FirstPage].Items.OfType<FilledBox>().Select(b => (Math.Round(b.Y, 2), b.Height)).Order();
        // Caption to 50, 5 of space, rows of 14.5.
        Assert.Equal([(55, 0.9), (69, 0.5), (98.5, 0.9)], rules);
    }

    [Fact]
    public void The_head_is_repeated_as_an_artifact_and_rows_stay_whole()
    {
        var layout = Blocks(Table(9));
        Assert.Equal(FirstPage + 2, layout.Document.Pages.Count);
        Assert.Equal(["r1", "r2", "r3", "r4", "r5", "-", "r6", "r7", "r8", "r9"],
            layout.Document.Pages.Skip(FirstPage).SelectMany((p, i) => p.Items.OfType<TextLine>()
                .Where(l => TextOf(l) is ['r', ..] or "Name" && l.Pieces[0].Structure is >= 0 or -1)
                .Where(l => i == 1 || TextOf(l) != "Name")
                .Select(l => l.Pieces[0].Structure < 0 ? "-" : TextOf(l))));
        Assert.Single(layout.Document.Structure, n => n.Role == StructureRole.THead);
    }

    [Fact]
    public void Tags_nest_as_tables_do() => Assert.Equal(
        "Document(Sect(P) Sect(Table(Caption THead(TR(TH TH)) TBody(TR(TD TD)))))",
        Blocks(Table(1) with { Label = "Table 1" }).Tree());

    [Fact]
    public void Numbers_stand_flush_right_with_their_head()
    {
        var right = Blocks(Table(2)).Document.Pages[FirstPage].Items.OfType<TextLine>()
            .Where(l => TextOf(l) is "Count" or "1" or "2")
            .Select(l => l.X + l.Pieces[0].X + TextOf(l).Length * 5);
        Assert.Equal([230.0, 230.0, 230.0], right);
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_line_by_line()
    {
        var row = new TableRow([new TableCell(Lines("a", 15).Inlines), new TableCell([new Text("1")])]);
        var table = new Table([new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.Start)], [], [row]);
        var lines = Blocks(table).Document.Pages.Skip(FirstPage).Select(p => p.Items.OfType<TextLine>().Count(l => TextOf(l) is ['a', ..]));
        Assert.Equal(15, lines.Sum());
        Assert.All(lines, count => Assert.True(count >= 2));
    }

    [Fact]
    public void A_table_whose_words_do_not_fit_is_reported()
    {
        var cell = new TableCell([new Text(new string('x', 50))]);
        var layout = Blocks(new Table([new TableColumn(TextAlignment.Start)], [], [new TableRow([cell])]) { Span = SourceSpan.At("n.md", 3, 1) });
        var warning = Assert.Single(layout.Diagnostics);
        Assert.Equal(("RG0460", Severity.Warning, 3), (warning.Code, warning.Severity, warning.Span.Line));
    }

    private static IEnumerable<string> Roles(LayoutOf layout, int page) =>
        layout.LinesOf(page).Select(l => l.Split(' ')[0]).Where(r => r != "-");

    private static Table Table(int rows) => new(
        [new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.Start)],
        [Row("Name", "Count")],
        [.. Enumerable.Range(1, rows).Select(i => Row("r" + i, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([new Text(c)]))]);
}
