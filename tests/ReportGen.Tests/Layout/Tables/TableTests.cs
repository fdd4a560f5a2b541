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
        Assert.Equal(["Caption", "TH", "TH", "TH", "TD", "TH", "TD"], Roles(layout, FirstPage));
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
    public void A_row_that_names_those_below_stands_on_their_page()
    {
        for (var before = 2; before < 14; before++)
        {
            var table = Table(18);
            var rows = table.Rows.Select((row, i) => i == before ? new TableRow([new TableCell([new Text("Group")]) { ColumnSpan = 2 }]) { Kind = RowKind.Group } : row);
            var layout = Blocks(table with { Rows = [.. rows] });
            Assert.DoesNotContain(layout.Document.Pages.Skip(FirstPage), p => TextOf(p.Items.OfType<TextLine>().MaxBy(l => l.Baseline)!) == "Group");
        }
    }

    [Fact]
    public void Tags_nest_as_tables_do() => Assert.Equal(
        "Document(Sect(P) Sect(Table(Caption THead(TR(TH TH)) TBody(TR(TH TD)))))",
        Blocks(Table(1) with { Label = "Table 1" }).Tree());

    [Fact]
    public void Numbers_stand_flush_right_with_their_head()
    {
        var right = Blocks(Table(2)).Document.Pages[FirstPage].Items.OfType<TextLine>()
            .Where(l => TextOf(l) is "Count" or "1" or "2")
            .Select(l => Math.Round(l.X + l.Pieces[0].X + TextOf(l).Length * 5, 6));
        Assert.Equal([230.0, 230.0, 230.0], right);
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_line_by_line()
    {
        var row = new TableRow([new TableCell(Lines("a", 15).Inlines), new TableCell([new Text("1")])]);
        var table = new Table([new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)], [], [row]);
        var lines = Blocks(table).Document.Pages.Skip(FirstPage).Select(p => p.Items.OfType<TextLine>().Count(l => TextOf(l) is ['a', ..]));
        Assert.Equal(15, lines.Sum());
        Assert.All(lines, count => Assert.True(count >= 2));
    }

    [Fact]
    public void A_table_whose_words_do_not_fit_is_reported()
    {
        var cell = new TableCell([new Text(new string('x', 50))]);
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Auto)], [], [new TableRow([cell])]) { Span = SourceSpan.At("n.md", 3, 1) });
        var warning = Assert.Single(layout.Diagnostics);
        Assert.Equal(("RG0460", Severity.Warning, 3), (warning.Code, warning.Severity, warning.Span.Line));
    }

    [Fact]
    public void Numbers_line_up_on_their_decimal_marks_and_notes_stay_below()
    {
        string[] numbers = ["241", "75.58", "-3.2", "12%", "-"];
        var table = new Table(
            [new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)],
            [Row("Name", "Count")],
            [.. numbers.Select((n, i) => Row("r" + i, n))]) { Notes = [[new Text("Note: all.")]] };
        var layout = Blocks(table);
        var marks = layout.Document.Pages.Skip(FirstPage).SelectMany((page, i) => page.Items.OfType<TextLine>().Where(l => numbers.Contains(TextOf(l))).Select(l =>
        {
            var text = TextOf(l);
            var mark = text.IndexOfAny(['.', '%']);
            return Math.Round(l.X - (i == 0 ? 30 : 50) + l.Pieces[0].X + (mark < 0 ? text.Length : mark) * 5, 6);
        }));

        // The widest tail, '.58', ends with the column, at 200 from the left edge of the text.
        Assert.Equal([185, 185, 185, 185, 185], marks);
        Assert.Equal(10, layout.Result.Map.Tables[table].InsetOf(2, 1) + layout.Result.Map.Tables[table].InsetOf(1, 1) + 5);
        Assert.Equal("Sect(Table(THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD) TR(TH TD) TR(TH TD) TR(TH TD))) P)", layout.Tree(3));
    }

    [Fact]
    public void A_table_that_goes_on_says_so_above_its_rule()
    {
        var layout = Blocks(Table(9) with { Label = "Table 1" });
        var page = layout.Document.Pages[FirstPage + 1];
        var first = page.Items.OfType<TextLine>().First(l => l.Pieces[0].Structure == Artifact.Layout);
        Assert.Equal("Table 1 (continued)", TextOf(first));

        // The line from 40 to 50, 5 of space, then the table's upper rule.
        Assert.Equal(55, page.Items.OfType<FilledBox>().Min(b => b.Y));
    }

    [Fact]
    public void Cells_over_columns_and_rows_are_tagged_with_their_spans()
    {
        TableCell Cell(string text, int columns = 1, int rows = 1) => new([new Text(text)]) { ColumnSpan = columns, RowSpan = rows };
        var table = new Table(
            [.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Auto), 3)],
            [new TableRow([Cell("City", rows: 2), Cell("Years", columns: 2)]), new TableRow([Cell("2023"), Cell("2024")])],
            [new TableRow([Cell("A", rows: 2), Cell("1"), Cell("2")]), new TableRow([Cell("3"), Cell("4")])]);
        var layout = Blocks(table);
        var cells = layout.Document.Structure.Where(n => n.Role is StructureRole.TH or StructureRole.TD).Select(n => (n.Role, n.IsRowHeader, n.ColumnSpan, n.RowSpan));
        Assert.Equal(
            [
                (StructureRole.TH, false, 1, 2), (StructureRole.TH, false, 2, 1), (StructureRole.TH, false, 1, 1), (StructureRole.TH, false, 1, 1),
                (StructureRole.TH, true, 1, 2), (StructureRole.TD, false, 1, 1), (StructureRole.TD, false, 1, 1), (StructureRole.TD, false, 1, 1), (StructureRole.TD, false, 1, 1),
            ],
            cells);
        double Top(string text) => layout.Document.Pages[FirstPage].Items.OfType<TextLine>().Single(l => TextOf(l) == text).Baseline;
        Assert.Equal(Top("2023"), Top("City"));
        Assert.Equal(Top("1"), Top("A"));
        Assert.True(Top("3") > Top("A"));
    }

    [Fact]
    public void Cells_name_what_heads_them()
    {
        TableCell Cell(string text, int columns = 1, int rows = 1) => new([new Text(text)]) { ColumnSpan = columns, RowSpan = rows };
        var table = new Table(
            [.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Auto), 3)],
            [new TableRow([Cell("City", rows: 2), Cell("Years", columns: 2)]), new TableRow([Cell("2023"), Cell("2024")])],
            [
                new TableRow([Cell("North", columns: 3)]) { Kind = RowKind.Group },
                new TableRow([Cell("A", rows: 2), Cell("1"), Cell("2")]), new TableRow([Cell("3"), Cell("4")]),
                new TableRow([Cell("Total"), Cell("5", columns: 2)]) { Kind = RowKind.Total },
            ]);
        var layout = Blocks(table);
        var words = layout.Document.Pages.Skip(FirstPage).SelectMany(p => p.Items.OfType<TextLine>()).SelectMany(l => l.Pieces).Where(p => p.Structure >= 0)
            .GroupBy(p => p.Structure).ToDictionary(g => g.Key, g => g.First().Shaped.Text.TrimEnd());
        string Heads(StructureNode node) => string.Join('+', node.ColumnHeaders.Concat(node.RowHeaders).Select(i => words[i]));
        Assert.Equal(
            [
                ("City", ""), ("Years", ""), ("2023", "Years"), ("2024", "Years"), ("North", "City+Years+2023+2024"),
                ("A", "City+North"), ("1", "Years+2023+North+A"), ("2", "Years+2024+North+A"), ("3", "Years+2023+North+A"), ("4", "Years+2024+North+A"),
                ("Total", "City"), ("5", "Years+2023+2024+Total"),
            ],
            layout.Document.Structure.Where(n => n.Role is StructureRole.TH or StructureRole.TD).Select(n => (words[n.Index], Heads(n))));
    }

    [Fact]
    public void A_table_that_scopes_describe_names_no_heads()
    {
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Auto)], [Row("Name")], [Row("a")]));
        Assert.All(layout.Document.Structure, n => Assert.Equal((0, false), (n.ColumnHeaders.Count + n.RowHeaders.Count, n.HeadsOthers)));
    }

    [Fact]
    public void A_cell_of_several_rows_that_are_set_off_is_so_as_a_whole()
    {
        TableCell Cell(string text, int rows = 1) => new([new Text(text)]) { RowSpan = rows };
        TableRow Row(RowKind kind, params TableCell[] cells) => new(cells) { Kind = kind };
        var table = new Table(
            [.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Auto), 3)],
            [],
            [
                Row(RowKind.Plain, Cell("A", rows: 3), Cell("1"), Cell("2")),
                Row(RowKind.Highlighted, Cell("B", rows: 2), Cell("3")),
                Row(RowKind.Highlighted, Cell("4")),
            ]);
        var grounds = Blocks(table).Document.Pages[FirstPage].Items.OfType<FilledBox>().Where(b => b.Height > 5).ToList();

        Assert.Equal(2, grounds.Count);
        Assert.Equal(grounds[0].X, grounds[1].X);
        Assert.InRange(grounds[0].X, 31, 229);
        Assert.Equal(grounds[0].Y + grounds[0].Height, grounds[1].Y, 0.01);
    }

    [Fact]
    public void One_long_cell_does_not_make_many_others_break()
    {
        // Labels of 145 and short values; the long value alone would take 115 of the 188 that there are.
        var rows = Enumerable.Range(1, 6).Select(i => Row($"a label of some thirty letters{i}", i == 3 ? "aaa bbb ccc ddd eee fff" : "ab"));
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Start), new TableColumn(ColumnAlignment.Start)], [], [.. rows]));
        var lines = layout.Document.Pages.Skip(FirstPage).SelectMany(p => p.Items.OfType<TextLine>()).Select(TextOf).ToList();
        Assert.Equal(6, lines.Count(l => l.StartsWith("a label of some thirty letters", StringComparison.Ordinal)));
        Assert.Equal(200, layout.Result.Map.Tables.Values.Single().Columns.Sum(c => c.Points) + 12, 6);
    }

    [Fact]
    public void A_cell_of_many_rows_stands_again_where_a_page_begins()
    {
        var rows = Enumerable.Range(1, 14).Select(i => i == 1
            ? new TableRow([new TableCell([new Text("All")]) { RowSpan = 14 }, new TableCell([new Text("r1")])])
            : Row("r" + i)).ToList();
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)], [], rows));
        var again = Assert.Single(layout.Document.Pages[FirstPage + 1].Items.OfType<TextLine>(), l => TextOf(l) == "All");
        Assert.Equal(Artifact.Layout, again.Pieces[0].Structure);
        Assert.Equal(again.Baseline, layout.Document.Pages[FirstPage + 1].Items.OfType<TextLine>().First(l => TextOf(l) is ['r', ..]).Baseline);
    }

    [Fact]
    public void A_cell_that_stands_again_prints_no_more_than_the_rows_left_have_room_for()
    {
        // Of 13 rows of 14.5 the last two stand on the third page: 29 less padding has room for two lines of 10.
        var rows = Enumerable.Range(1, 13).Select(i => i == 1
            ? new TableRow([new TableCell([new Text("aaaa bbbb cccc dddd eeee")]) { RowSpan = 13 }, new TableCell([new Text(new string('r', 30))])])
            : new TableRow([new TableCell([new Text(new string('r', 30))])])).ToList();
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Start), new TableColumn(ColumnAlignment.Start)], [], rows));
        var lines = layout.Document.Pages.Skip(FirstPage).Select(p => p.Items.OfType<TextLine>().Select(TextOf).Count(t => t is ['a' or 'b' or 'c' or 'd' or 'e', ..]));
        Assert.Equal(2, layout.Document.Pages[FirstPage + 2].Items.OfType<TextLine>().Count(l => TextOf(l) is ['r', ..]));
        Assert.Equal([5, 5, 2], lines);
    }

    [Fact]
    public void A_row_that_cells_from_above_fill_is_a_row()
    {
        var high = string.Join(' ', Enumerable.Range(10, 30).Select(i => new string('a', 36) + i));
        var rows = new[] { new TableRow([new TableCell([new Text(high)]) { RowSpan = 2 }]), new TableRow([]), new TableRow([new TableCell([new Text("last")])]) };
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Start)], [], rows));
        Assert.Contains(layout.Document.Pages.SelectMany(p => p.Items.OfType<TextLine>()), l => TextOf(l) == "last");
    }

    [Fact]
    public void Columns_that_fit_nearer_to_each_other_are_not_reported()
    {
        // Two words of 95 and a gap of 12 are too wide for 200; with one of 6 they fit.
        var row = Row(new string('a', 19), new string('b', 19));
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)], [], [row]));
        Assert.Empty(layout.Diagnostics);
        Assert.Equal(6, Assert.Single(layout.Result.Map.Tables.Values).Gap.Points);
    }

    [Theory]
    [InlineData(26, 26 + 8, 3)]
    [InlineData(28, 28, 11)]
    [InlineData(23, 23 + 11, 0)]
    public void A_table_parts_rather_than_leave_a_third_of_the_page_blank(int above, int onFirst, int onSecond)
    {
        // Forty lines of 10. Head and ten rows take 159.5 below 10 of space; below 26 lines 140 are left, below 28 only 120.
        var look = Look with { Page = Look.Page with { Height = Length.Pt(500) } };
        var table = Table(10);
        var layout = Report(new ReportDocument { Info = Info, Blocks = [Lines("a", above), table], HasContents = false }, look);
        int[] lines = [.. layout.Document.Pages.Skip(FirstPage).Select(p => p.Items.OfType<TextLine>().Count(l => l.Pieces[0].Structure >= 0 && TextOf(l) is ['a' or 'r', ..] or "Name"))];
        Assert.Equal(onSecond == 0 ? [onFirst] : [onFirst, onSecond], lines);
        Assert.Equal(above == 26, layout.Result.Map.PartedTables.Contains(table));
    }

    private static IEnumerable<string> Roles(LayoutOf layout, int page) =>
        layout.LinesOf(page).Select(l => l.Split(' ')[0]).Where(r => r != "-");

    private static Table Table(int rows) => new(
        [new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)],
        [Row("Name", "Count")],
        [.. Enumerable.Range(1, rows).Select(i => Row("r" + i, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([new Text(c)]))]);
}
