using System.Globalization;
using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>The numbered pages: planned before the contents, which need their labels; painted after them.</summary>
internal sealed class BodyPart
{
    private readonly Book _book;
    private readonly PagedFlow _flow;
    private readonly List<int> _numbers;

    public BodyPart(Book book)
    {
        _book = book;
        var composer = new BodyComposer(book.NewComposition());
        var strips = composer.Compose(book.Document.Blocks);
        _flow = PagePlanner.Plan(strips, PageRoom.Of(book.Theme), book.Theme.IsOnGrid ? book.Theme.Body.Leading.Points : 0);
        _numbers = Number(_flow);
    }

    public int PageCount => _numbers.Count == 0 ? 0 : _numbers[^1];

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
                    headings.Add((mark.Heading, LabelOf(_numbers[page])));
                }
            }
        }

        return headings;
    }

    /// <summary>Paints the pages with their heads and folios.</summary>
    public void Paint(MarginLines margins)
    {
        var painter = new FlowPainter(_flow);
        Heading? chapter = null;
        var last = 0;
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            for (last++; last < _numbers[page]; last++)
            {
                // The back of a page before a chapter that begins on the right.
                _book.AddPage(LabelOf(last));
            }

            var plan = _flow.Pages[page];
            var canvas = _book.AddPage(LabelOf(last));
            var chapters = ChaptersOf(plan).ToList();
            chapter = chapters.FirstOrDefault() ?? chapter;
            if (_flow.Strips[plan.Start].Heading is { } opener)
            {
                _book.Log.Opener(opener.Heading);
            }

            PaintHead(canvas, plan, chapter, margins);
            margins.DraftMark(canvas);
            painter.Paint(plan, canvas);
            margins.Folio(canvas, FolioOf(last));
            chapter = chapters.LastOrDefault() ?? chapter;
        }
    }

    /// <summary>Pages that open the body or a chapter have no head.</summary>
    private void PaintHead(PageCanvas canvas, PagePlan plan, Heading? chapter, MarginLines margins)
    {
        if (plan.Start == 0 || IsChapter(_flow.Strips[plan.Start]))
        {
            return;
        }

        var heads = _book.Theme.Heads;
        var text = PageSides.IsLeft(_book.Theme.Page, canvas.Index) ? heads.Left : heads.Right;
        if (text != HeadText.Nothing)
        {
            var isChapter = text == HeadText.Chapter && chapter is not null;
            margins.Head(canvas, isChapter ? HeadingText.Of(chapter!) : InlineText.Of(_book.Document.Info.Title));
        }
    }

    private static string LabelOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string FolioOf(int number) => !_book.Theme.Folios.HasCount
        ? LabelOf(number)
        : _book.Document.Info.Wording.PageOf
            .Replace("{0}", LabelOf(number), StringComparison.Ordinal)
            .Replace("{1}", LabelOf(PageCount), StringComparison.Ordinal);

    /// <summary>Numbers of the pages, from 1; the next odd one for a page that must lie at the right.</summary>
    private static List<int> Number(PagedFlow flow)
    {
        var numbers = new List<int>(flow.Pages.Count);
        var number = 0;
        foreach (var page in flow.Pages)
        {
            number++;
            number += flow.Strips[page.Start].BeginsOnRight && number % 2 == 0 ? 1 : 0;
            numbers.Add(number);
        }

        return numbers;
    }

    private static bool IsChapter(Strip strip) => strip.Heading?.Heading.TagLevel == 1;

    /// <summary>The chapters that begin on a page: its head names the first, and the last runs on to the next page.</summary>
    private IEnumerable<Heading> ChaptersOf(PagePlan plan)
    {
        for (var i = plan.Start; i < plan.End; i++)
        {
            if (IsChapter(_flow.Strips[i]))
            {
                yield return _flow.Strips[i].Heading!.Heading;
            }
        }
    }
}
