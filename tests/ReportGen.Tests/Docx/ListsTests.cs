using System.Xml.Linq;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class ListsTests
{
    private static readonly ReportDocument Listed = Samples.Full with { HasPictureList = true, HasTableList = true };

    [Fact]
    public void Lists_are_fields_filled_with_captions_and_pages()
    {
        var entries = Package.Of(Listed).OfStyle("TableofFigures").ToList();

        Assert.Equal(["Figure\u00A01. Patents over the years\t2", "Table\u00A01. Patents granted by kind\t1"], entries.Select(TextOf));
        Assert.Equal(["TOC \\h \\z \\c \"Figure\"", "TOC \\h \\z \\c \"Table\""], entries.Select(e => Instructions(e).First()));
    }

    [Fact]
    public void Their_entries_lead_to_the_captions()
    {
        var package = Package.Of(Listed);

        Assert.All(package.OfStyle("TableofFigures"), entry =>
        {
            var anchor = Value(entry.Element(W + "hyperlink")!, "anchor");
            var mark = package.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == anchor);
            Assert.Equal("Caption", StyleOf(mark.Parent!));
            Assert.Contains($"PAGEREF {anchor} \\h", Instructions(entry));
        });
    }

    [Fact]
    public void Lists_follow_the_contents_and_stand_without_them_too()
    {
        var headings = Package.Of(Listed).OfStyle("TOCHeading").Select(TextOf);
        var alone = Package.Of(Listed with { HasContents = false });

        Assert.Equal(["Contents", "List of Figures", "List of Tables"], headings);
        Assert.Equal(["List of Figures", "List of Tables"], alone.OfStyle("TOCHeading").Select(TextOf));
        Assert.Equal("lowerRoman", Value(alone.Body.Descendants(W + "sectPr").ElementAt(1).Element(W + "pgNumType")!, "fmt"));
    }

    [Fact]
    public void A_list_of_nothing_is_left_out() =>
        Assert.Empty(Package.Of(Samples.Empty with { HasPictureList = true, HasTableList = true }).OfStyle("TOCHeading"));

    [Fact]
    public void The_index_names_metrics_with_their_pages_as_fields()
    {
        var package = Package.Of(Indexed());
        var entries = package.Paragraphs.Where(p => Instructions(p).Any(i => i.StartsWith("PAGEREF _Ref", StringComparison.Ordinal))).ToList();

        Assert.Equal(["Marks, 3", "patents.granted, 1, 2"], entries.Select(TextOf));
        Assert.All(entries, e => Assert.Equal("Index1", StyleOf(e)));
        Assert.Equal("Index of Indicators", TextOf(package.OfStyle("Heading1").Last()));
        Assert.Equal("2", Value(package.Body.Descendants(W + "cols").Single(c => Value(c, "num") is not null), "num"));
    }

    [Fact]
    public void Its_fields_point_at_the_figures_first_on_their_pages()
    {
        var package = Package.Of(Indexed());
        var names = package.Paragraphs.SelectMany(Instructions).Where(i => i.StartsWith("PAGEREF _Ref", StringComparison.Ordinal)).Select(i => i.Split(' ')[1]);

        Assert.Equal(["c", "a", "b"], names.Select(n => TextOf((XElement)package.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == n).NextNode!)));
    }

    // LibreOffice finds no bookmark inside a note.
    [Fact]
    public void The_page_of_a_figure_in_a_note_is_that_of_the_mark()
    {
        var figure = Printed(0, "a", "");
        var note = new Footnote(1, "1", [new Paragraph([new FigureInline(figure)])]);
        var package = Package.Of(Samples.Empty with
        {
            HasFigureIndex = true,
            Figures = [figure],
            Blocks = [Samples.Head(1, "One", "one", 0, ""), new Paragraph([new FootnoteMark(note, IsFirst: true)])],
        });
        var name = package.Paragraphs.SelectMany(Instructions).Single(i => i.StartsWith("PAGEREF _Ref", StringComparison.Ordinal)).Split(' ')[1];
        var mark = package.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == name);

        Assert.NotNull(((XElement)mark.NextNode!).Element(W + "footnoteReference"));
        Assert.Empty(package.Xml("word/footnotes.xml").Descendants(W + "bookmarkStart"));
    }

    [Fact]
    public void The_page_of_a_figure_in_a_chart_is_that_of_the_chart()
    {
        var (value, mean) = (Printed(0, "7", "Seven"), Printed(1, "8", "Eight") with { Id = "mean" });
        var chart = new Chart(ChartType.Column, [new ChartCategory("c")], [new ChartSeries("s", [new ChartPoint(7) { Text = "7", Label = new FigureInline(value) }])])
        {
            Annotations = [new ChartAnnotation([new FigureInline(mean)]) { Value = 8 }],
        };
        var package = Package.Of(Samples.Empty with { HasFigureIndex = true, Figures = [value, mean], Blocks = [Samples.Head(1, "One", "one", 0, ""), chart] });
        var names = package.Paragraphs.SelectMany(Instructions).Where(i => i.StartsWith("PAGEREF _Ref", StringComparison.Ordinal)).Select(i => i.Split(' ')[1]).ToList();

        Assert.Equal(2, names.Count);
        Assert.All(names, n => Assert.Single(package.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == n).Parent!.Descendants(W + "drawing")));
    }

    [Fact]
    public void Cells_of_free_tables_are_no_metrics_and_stand_in_no_index()
    {
        var cell = Printed(0, "12", "") with { Id = "data.rain.mm", Origin = new CellOrigin("data/rain.csv", 2, "mm", SourceSpan.None) };
        var package = Package.Of(Samples.Empty with { HasFigureIndex = true, Figures = [cell], Blocks = [new Paragraph([new FigureInline(cell)])] });

        Assert.Empty(package.OfStyle("Index1"));
    }

    [Fact]
    public void Lists_and_index_are_valid() => ValidityTests.AssertValid(Indexed() with { HasPictureList = true, HasTableList = true });

    private static ReportDocument Indexed()
    {
        Figure[] figures = [Printed(0, "a", ""), Printed(1, "b", ""), Printed(2, "b again", ""), Printed(3, "c", "Marks") with { Id = "marks" }];
        Block[] blocks = [Samples.Head(1, "One", "one", 0, ""), .. figures.Select(f => new Paragraph([new FigureInline(f)]))];
        return Samples.Empty with { HasFigureIndex = true, Figures = figures, Blocks = blocks };
    }

    private static Figure Printed(int index, string text, string label) => new()
    {
        Index = index,
        Id = "patents.granted",
        Label = label,
        Text = text,
        Origin = new CellOrigin("metrics.csv", 2, "value", SourceSpan.None),
    };

    private static IEnumerable<string> Instructions(XElement paragraph) => paragraph.Descendants(W + "instrText").Select(i => i.Value.Trim());
}
