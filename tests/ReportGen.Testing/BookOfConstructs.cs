using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Pdf;

namespace ReportGen.Testing;

/// <summary>A document with footnotes, columns, turned pages, floats, lists and an index, in the vendored fonts.</summary>
internal static class BookOfConstructs
{
    private const string Prose =
        "The office counts what the city invents, and what it counts it prints once a year. Numbers alone say little; beside those of the year before they begin to speak, " +
        "and beside those of other cities they may even be understood. What follows keeps to that order, and leaves the reader to judge. ";

    private const string ChineseProse = "知识产权是创新的基础，也是城市竞争力的核心。本报告按年度汇总各项指标，并与上一年度比较，以便读者了解发展的趋势。";

    /// <summary>Writes the book as PDF.</summary>
    /// <param name="theme">Name of a built-in theme.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="output">Takes the file.</param>
    public static void Write(string theme, string language, Stream output)
    {
        using var shaper = new Shaper();
        var document = Book(language);
        var diagnostics = new DiagnosticBag();
        var fonts = new FontLibrary(TestFonts.All);
        var layout = DocumentLayout.Layout(document, new LayoutContext
        {
            Theme = theme == "report" ? BuiltIn.Report : BuiltIn.Booklet,
            Fonts = fonts,
            Shaper = shaper,
            Images = ImageStore.Empty,
            Diagnostics = diagnostics,
            Language = language,
        });
        PdfWriter.Write(new PdfSource(layout.Pages, new PdfOptions()), output);
    }

    private static ReportDocument Book(string language)
    {
        var prose = language == "en" ? Prose : ChineseProse;
        var figures = Enumerable.Range(0, 24).Select(Figure).ToList();
        return new ReportDocument
        {
            Info = new DocumentInfo { Title = [new Text("A Book of Constructs")], Language = language, Wording = Wording.For(language) },
            Blocks = [.. Notes(prose, figures), .. Columns(prose, figures), .. Floats(prose, figures), .. Turned(prose)],
            HasPictureList = true,
            HasTableList = true,
            HasFigureIndex = true,
            Figures = figures,
        };
    }

    private static IEnumerable<Block> Notes(string prose, List<Figure> figures)
    {
        yield return Heading(1, "Notes", new FootnoteMark(Note(1, prose), IsFirst: true));
        for (var i = 0; i < 8; i++)
        {
            var note = Note(i + 2, i == 4 ? string.Concat(Enumerable.Repeat(prose, 5)) : prose[..(prose.Length / 2)]);
            yield return new Paragraph([new Text(prose), new FigureInline(figures[i]), new Text(prose), new FootnoteMark(note, IsFirst: true), new Text(" " + prose)]);
        }

        yield return new ListBlock([new ListItem([Marked(prose, 10)]), new ListItem([Paragraph(prose)])]);
        yield return Table(1, FloatPlacement.Here, new FootnoteMark(Note(11, "A note of a cell."), IsFirst: true));
    }

    private static IEnumerable<Block> Columns(string prose, List<Figure> figures)
    {
        yield return Heading(1, "Columns");
        yield return Paragraph(prose);
        yield return new ColumnsBlock(2, [Heading(2, "Left and right"), Paragraph(prose), Marked(prose, 12), Paragraph(prose), Heading(2, "Below"), Paragraph(prose)]);
        yield return Paragraph(prose);
        yield return new ColumnsBlock(3, [.. Enumerable.Range(8, 8).Select(i => new Paragraph([new Text(prose), new FigureInline(figures[i]), new Text(" " + prose)]))]);
        yield return Paragraph(prose);
    }

    private static IEnumerable<Block> Floats(string prose, List<Figure> figures)
    {
        yield return Heading(1, "Floats");
        for (var i = 0; i < 8; i++)
        {
            yield return new Paragraph([new Text(prose), new FigureInline(figures[16 + i]), new Text(" " + prose + prose)]);
            if (i % 3 == 1)
            {
                yield return Table(2 + i, i == 4 ? FloatPlacement.Bottom : FloatPlacement.Top, new FootnoteMark(Note(13 + i, "Of a float."), IsFirst: true));
            }
        }
    }

    private static IEnumerable<Block> Turned(string prose)
    {
        yield return Heading(1, "Turned pages");
        yield return Paragraph(prose);
        yield return new LandscapeBlock([Heading(2, "A wide table"), Table(20, FloatPlacement.Here, new FootnoteMark(Note(30, prose), IsFirst: true)), Paragraph(prose)]);
        yield return Paragraph(prose);
    }

    private static Heading Heading(int level, string words, params Document.Inline[] more) => new(level, [new Text(words), .. more]) { Id = "sec/" + words };

    private static Paragraph Paragraph(string words) => new([new Text(words)]);

    private static Paragraph Marked(string prose, int number) => new([new Text(prose), new FootnoteMark(Note(number, prose), IsFirst: true)]);

    private static Footnote Note(int number, string words) =>
        new(number, number.ToString(System.Globalization.CultureInfo.InvariantCulture), [Paragraph(words)]);

    private static Table Table(int number, FloatPlacement placement, FootnoteMark mark) => new(
        [new TableColumn(ColumnAlignment.Start), new TableColumn(ColumnAlignment.Start), new TableColumn(ColumnAlignment.End)],
        [Row("District", "What is counted", "Patents")],
        [.. Enumerable.Range(1, 5).Select(i => Row("District " + i, "Inventions, designs and models", (i * 1234).ToString(System.Globalization.CultureInfo.InvariantCulture)))])
    {
        Number = number,
        Label = "Table " + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Caption = [new Text("Patents by district"), mark],
        Placement = placement,
    };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell([new Text(cell)]))]);

    private static Figure Figure(int index) => new()
    {
        Index = index,
        Id = "metric.m" + (index % 9),
        Label = index % 9 == 8 ? string.Empty : "Patents of kind " + (index % 9),
        Text = "241,900",
        Origin = new CellOrigin("metrics.csv", 2, "value", default),
    };
}
