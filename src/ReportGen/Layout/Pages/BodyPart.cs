using System.Globalization;
using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>The numbered pages: planned before the contents, which need their labels; painted after them.</summary>
internal sealed class BodyPart
{
    private readonly Book _book;
    private readonly PagedFlow _flow;

    public BodyPart(Book book)
    {
        _book = book;
        var composer = new BodyComposer(book.NewComposition());
        var strips = composer.Compose(book.Document.Blocks);
        _flow = PagePlanner.Plan(strips, PageRoom.Of(book.Theme), book.Theme.Body.Leading.Points);
    }

    public int PageCount => _flow.Pages.Count;

    /// <summary>All headings in reading order, with the labels of their pages.</summary>
    public IReadOnlyList<(Heading Heading, string Label)> Headings()
    {
        var headings = new List<(Heading, string)>();
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            for (var i = _flow.Pages[page].Start; i < _flow.Pages[page].End; i++)
            {
                if (_flow.Strips[i].Heading is { } mark)
                {
                    headings.Add((mark.Heading, LabelOf(page)));
                }
            }
        }

        return headings;
    }

    /// <summary>Paints the pages with their heads and folios.</summary>
    public void Paint(MarginLines margins)
    {
        var painter = new FlowPainter(_flow);
        var title = InlineText.Of(_book.Document.Info.Title);
        var chapter = string.Empty;
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            var plan = _flow.Pages[page];
            var canvas = _book.AddPage(LabelOf(page));
            if (!BeginsChapter(plan))
            {
                var isLeft = PageSides.IsLeft(_book.Theme.Page, canvas.Index);
                margins.Head(canvas, isLeft || chapter.Length == 0 ? title : chapter);
            }

            margins.DraftMark(canvas);
            painter.Paint(plan, canvas);
            margins.Folio(canvas, FolioOf(page));
            chapter = LastChapter(plan, chapter);
        }
    }

    private static string LabelOf(int page) => (page + 1).ToString(CultureInfo.InvariantCulture);

    private string FolioOf(int page) => _book.Document.Info.Wording.PageOf
        .Replace("{0}", LabelOf(page), StringComparison.Ordinal)
        .Replace("{1}", LabelOf(PageCount - 1), StringComparison.Ordinal);

    private bool BeginsChapter(PagePlan plan) => IsChapter(_flow.Strips[plan.Start]);

    private static bool IsChapter(Strip strip) => strip.Heading?.Heading.TagLevel == 1;

    /// <summary>The chapter that runs on to the next page.</summary>
    private string LastChapter(PagePlan plan, string current)
    {
        for (var i = plan.End - 1; i >= plan.Start; i--)
        {
            if (IsChapter(_flow.Strips[i]))
            {
                return HeadingText.Of(_flow.Strips[i].Heading!.Heading);
            }
        }

        return current;
    }
}
