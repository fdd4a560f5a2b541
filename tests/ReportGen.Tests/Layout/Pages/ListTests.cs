using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Pages;

/// <summary>Lists of tables behind the contents, and the index of printed figures.</summary>
public class ListTests
{
    private static readonly ReportDocument Listed = new()
    {
        Info = Info,
        Blocks = [Heading("One", label: "I."), Lines("a", 8), Captioned(1, null), Lines("b", 4), Captioned(2, "mine")],
        HasTableList = true,
    };

    [Fact]
    public void A_list_of_tables_follows_the_contents_with_pages_and_links()
    {
        var layout = Report(Listed);
        var front = layout.Document.Pages[1];
        Assert.Equal(
            ["Contents", "I.", "One", "1", "List of Tables", "Table 1", "Caption", "2", "Table 2", "Caption", "3"],
            front.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Select(TextOf).Where(t => !t.StartsWith('.')));
        Assert.Equal(["#one", "#table/1", "#mine"], front.Items.OfType<LinkArea>().Select(l => l.Target));
        Assert.Contains(layout.Document.Destinations, d => d.Name == "table/1");
        Assert.Contains("Sect(H1 TOC(TOCI(Reference(Link)) TOCI(Reference(Link))))", layout.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_free_tables_alone_make_no_index()
    {
        var figure = new Figure { Index = 0, Id = string.Empty, Text = "12", Origin = new CellOrigin("data/a.csv", 2, "v", SourceSpan.None) };
        var layout = Report(new ReportDocument { Info = Info, Blocks = [Heading("One"), new Paragraph([new FigureInline(figure)])], Figures = [figure], HasFigureIndex = true });
        Assert.DoesNotContain(layout.Document.Pages.SelectMany(p => p.Items.OfType<TextLine>()), l => TextOf(l) == Wording.English.FigureIndex);
    }

    [Fact]
    public void A_list_stands_without_contents()
    {
        var layout = Report(Listed with { HasContents = false });
        Assert.StartsWith("List of Tables", TextOf(layout.Document.Pages[1].Items.OfType<TextLine>().First()), StringComparison.Ordinal);
    }

    [Fact]
    public void Word_learns_the_pages_of_tables() =>
        Assert.Equal([(1, "2"), (2, "3")], Report(Listed).Result.Map.TableLabels.Select(p => (p.Key, p.Value)));

    [Fact]
    public void Further_lines_of_an_entry_of_the_index_stand_in()
    {
        var figure = Figure(0, "long", "Apples of all the gardens round the town");
        var layout = Report(new ReportDocument { Info = Info, Blocks = [Heading("One"), Printing(figure)], HasContents = false, HasFigureIndex = true, Figures = [figure] });
        var entry = layout.Document.Pages[^1].Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Skip(1).Select(l => l.X + l.Pieces[0].X).ToList();
        Assert.InRange(entry.Count, 2, 5);
        Assert.All(entry.Skip(1), x => Assert.Equal(Look.Body.Size.Points, x - entry[0], 3));
    }

    [Fact]
    public void An_index_names_each_metric_with_its_pages()
    {
        var layout = Report(Indexed());
        var page = layout.Document.Pages[^1];
        Assert.Equal("3", page.Label);
        Assert.Equal(["Index of Indicators", "Apples, 1", "pears.count, 1, 2"], page.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Select(TextOf));
        Assert.Equal(["#figure/1", "#figure/0", "#figure/2"], page.Items.OfType<LinkArea>().Select(l => l.Target));
        Assert.Equal(
            [("figure/0", 2), ("figure/1", 2), ("figure/2", 3)],
            layout.Document.Destinations.Where(d => d.Name.StartsWith("figure/", StringComparison.Ordinal)).Select(d => (d.Name, d.Page)).Order());
        Assert.Contains("Sect(H1 Index(P P))", layout.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_counts_among_the_pages_and_stands_in_the_contents()
    {
        var layout = Report(Indexed() with { HasContents = true });
        Assert.Equal(3, layout.Result.Map.BodyPageCount);
        Assert.Equal("3", layout.Result.Map.FigureIndexLabel);
        Assert.Contains(layout.LinesOf(1), l => l.EndsWith("Index of Indicators", StringComparison.Ordinal));
        Assert.Contains(layout.LinesOf(layout.Document.Pages.Count - 1), l => l.EndsWith("Page 3 of 3", StringComparison.Ordinal));
    }

    private static ReportDocument Indexed()
    {
        Figure[] figures = [Figure(0, "pears.count", ""), Figure(1, "apples", "Apples"), Figure(2, "pears.count", "")];
        return new ReportDocument
        {
            Info = Info,
            Blocks = [Heading("One"), Printing(figures[0]), Printing(figures[1]), Lines("a", 10), Printing(figures[2])],
            HasContents = false,
            HasFigureIndex = true,
            Figures = figures,
        };
    }

    private static Paragraph Printing(Figure figure) => new([new Text("It is "), new FigureInline(figure)]);

    private static Figure Figure(int index, string id, string label) => new()
    {
        Index = index,
        Id = id,
        Label = label,
        Text = "7",
        Origin = new CellOrigin("metrics.csv", 2, "value", default),
    };

    private static Table Captioned(int number, string? id) =>
        new([new TableColumn(ColumnAlignment.Start)], [], [new TableRow([new TableCell([new Text("cell")])])])
        {
            Id = id,
            Number = number,
            Label = "Table " + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Caption = [new Text("Caption")],
        };
}
