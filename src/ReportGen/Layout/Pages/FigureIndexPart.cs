using System.Globalization;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Pages;

/// <summary>The index of printed figures, in columns on pages behind the body.</summary>
internal static class FigureIndexPart
{
    private const int Columns = 2;

    /// <summary>The heading of the index, without a number.</summary>
    public static Heading HeadingOf(Book book) => new(1, [new Text(book.Document.Info.Wording.FigureIndex)]) { Id = FigureIndex.Id };

    /// <summary>Number of the first page of the index.</summary>
    /// <param name="last">Number of the last page of the body.</param>
    public static int FirstNumber(Book book, int last) =>
        last + 1 + (book.Theme.Chapters.Start == ChapterStart.RightPage && last % 2 == 1 ? 1 : 0);

    /// <summary>Paints the index of the figures that body and title page print.</summary>
    public static void Paint(Book book, MarginLines margins, BodyNumbers numbers)
    {
        var entries = FigureIndex.Of(book.Document.Figures, book.Log.FigurePages);
        if (entries.Count == 0)
        {
            return;
        }

        foreach (var place in entries.SelectMany(entry => entry.Places))
        {
            book.Log.NameFigure(place.Figure, AnchorOf(place));
        }

        var flow = PagePlanner.Plan(Compose(book, entries), PageSpace.Of(book.Theme) with { Grid = 0 });
        Paint(book, flow, margins, numbers);
    }

    private static IReadOnlyList<Strip> Compose(Book book, IReadOnlyList<FigureIndexEntry> entries)
    {
        var composition = book.NewComposition();
        var section = book.Structure.Add(StructureBuilder.Root, StructureRole.Sect);
        var style = book.Theme.Contents.Count > 1 ? book.Theme.Contents[1] : book.Theme.Body;
        var region = new Region(0, composition.TextWidth, section)
        {
            Text = style with { Alignment = TextAlignment.Start, FirstLineIndent = Length.Zero, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero, Indent = Length.Zero },
        };
        var blocks = new BlockComposer(composition);
        blocks.Compose(HeadingOf(book), previous: null, region);
        var index = region with { Structure = book.Structure.Add(section, StructureRole.Index) };
        var lines = entries.Select(entry => new Paragraph(InlinesOf(entry, composition.Wording))).ToList();
        var turn = book.Theme.Body.Size;
        var entry = index with { Text = index.Text with { FirstLineIndent = turn * -1 } };
        new ColumnsComposer(composition).Compose(new ColumnsBlock(Columns, lines), entry, (all, column) => blocks.Compose(all, column.Indented(turn.Points)));
        composition.Flow.Finish();
        return composition.Flow.Strips;
    }

    private static List<Document.Inline> InlinesOf(FigureIndexEntry entry, Wording wording)
    {
        List<Document.Inline> inlines = [new Text(entry.Name)];
        foreach (var place in entry.Places)
        {
            inlines.Add(new Text(wording.IndexSeparator));
            inlines.Add(new Link("#" + AnchorOf(place), [new Text(place.Page)]));
        }

        return inlines;
    }

    private static string AnchorOf(FigurePlace place) => "figure/" + place.Figure.ToString(CultureInfo.InvariantCulture);

    private static void Paint(Book book, PagedFlow flow, MarginLines margins, BodyNumbers numbers)
    {
        var painter = new FlowPainter(flow);
        var number = FirstNumber(book, numbers.Last);
        for (var blank = numbers.Last + 1; blank < number; blank++)
        {
            book.AddPage(BodyNumbers.LabelOf(blank));
        }

        foreach (var plan in flow.Pages)
        {
            var canvas = book.AddPage(BodyNumbers.LabelOf(number));
            if (plan.Start > 0)
            {
                margins.Head(canvas, book.Document.Info.Wording.FigureIndex);
            }

            margins.DraftMark(canvas);
            painter.Paint(plan, canvas);
            numbers.Add(canvas, number++);
        }
    }
}
