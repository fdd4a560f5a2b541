using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout;

/// <summary>A document laid out, and where its things stand.</summary>
internal sealed record LayoutResult(PagedDocument Pages, PageMap Map);

/// <summary>Document to pages.</summary>
internal static class DocumentLayout
{
    /// <summary>The least width and height of text that layout is asked to work with: an inch.</summary>
    private static readonly Length Least = Length.Pt(72);

    public static LayoutResult Layout(ReportDocument document, LayoutContext context) =>
        Layout(document, context, new ParagraphLines(context));

    /// <summary>Lays out with lines from elsewhere: tests have lines of fixed size.</summary>
    internal static LayoutResult Layout(ReportDocument document, LayoutContext context, ILineSource lines)
    {
        var book = new Book(document, context, lines);
        if (!HasRoom(context))
        {
            book.AddPage(string.Empty);
            return Result(book, new PageMap(book.Log.HeadingLabels, book.Log.FigurePages, book.Pages.Count, 0));
        }

        var margins = new MarginLines(book);
        CoverPage.Paint(book);
        TitlePage.Paint(book, margins);
        var contents = new ContentsPart(book);
        var body = new BodyPart(book);
        contents.Paint(body, margins);
        var front = book.Pages.Count;
        book.TurnToRightHandPage();
        var follows = book.Pages.Count == front;
        var numbers = new BodyNumbers(book);
        body.Paint(margins, numbers);
        if (book.HasFigureIndex)
        {
            FigureIndexPart.Paint(book, margins, numbers);
        }

        numbers.Paint(margins);
        context.Missing.Report(context.Diagnostics);
        return Result(book, MapOf(book, body, numbers) with { BodyFollowsFront = follows });
    }

    private static PageMap MapOf(Book book, BodyPart body, BodyNumbers numbers) =>
        new(book.Log.HeadingLabels, book.Log.FigurePages, book.Pages.Count, numbers.Last)
        {
            EntryLines = book.Log.EntryLines,
            PageOpeners = book.Log.PageOpeners,
            Tables = book.Context.Tables,
            PartedTables = book.Log.PartedTables,
            PictureLabels = CaptionedBlocks.Pictures(book.Document).ToDictionary(p => p.Number, p => body.LabelOf(CaptionedBlocks.AnchorOf(p))),
            TableLabels = CaptionedBlocks.Tables(book.Document).ToDictionary(t => t.Number, t => body.LabelOf(CaptionedBlocks.AnchorOf(t))),
            Cards = book.Context.Cards,
            Timelines = book.Context.Timelines,
            FigureIndexLabel = book.Log.HeadingLabels.GetValueOrDefault(FigureIndex.Id),
        };

    private static bool HasRoom(LayoutContext context)
    {
        var page = context.Theme.Page;
        if (page.TextWidth >= Least && page.TextHeight >= Least)
        {
            return true;
        }

        context.Diagnostics.Add(Messages.PageTooSmall(context.Theme.PagePlace, page.TextWidth, page.TextHeight));
        return false;
    }

    private static LayoutResult Result(Book book, PageMap map) => new(
        new PagedDocument
        {
            Properties = Properties(book.Document.Info),
            Pages = book.Pages,
            Structure = book.Structure.Nodes,
            Outline = book.Log.Outline,
            Destinations = book.Log.Destinations,
        },
        map);

    private static DocumentProperties Properties(DocumentInfo info) => new()
    {
        Title = InlineText.Of(info.Title),
        Author = InlineText.Of(info.Author.Count > 0 ? info.Author : info.Organization),
        Subject = InlineText.Of(info.Subtitle),
        Language = info.Language,
        Date = info.Date,
    };
}
