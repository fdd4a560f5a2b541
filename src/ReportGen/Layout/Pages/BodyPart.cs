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
        _flow = PagePlanner.Plan(strips, PageSpace.Of(book.Theme));
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
        var heads = new RunningHeads(_flow);
        var last = 0;
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            for (last++; last < _numbers[page]; last++)
            {
                // The back of a page before a chapter that begins on the right.
                _book.AddPage(LabelOf(last));
            }

            var plan = _flow.Pages[page];
            var canvas = _book.AddPage(LabelOf(last), plan.IsTurned ? _book.Theme.Page.Turned : _book.Theme.Page);
            if (OpenerOf(plan) is { } opener)
            {
                _book.Log.Opener(opener);
            }

            PaintHead(canvas, plan, heads.Of(plan), margins);
            margins.DraftMark(canvas);
            painter.Paint(plan, canvas);
            margins.Folio(canvas, FolioOf(last));
        }
    }

    /// <summary>The heading that begins a page; null for none.</summary>
    private Heading? OpenerOf(PagePlan plan) => plan.IsWithoutText ? null : _flow.Strips[plan.Start].Heading?.Heading;

    /// <summary>Pages that open the body or a chapter have no head.</summary>
    private void PaintHead(PageCanvas canvas, PagePlan plan, (Heading? Chapter, Heading? Section) place, MarginLines margins)
    {
        if (plan.Start == 0 || OpenerOf(plan) is { TagLevel: 1 })
        {
            return;
        }

        var heads = _book.Theme.Heads;
        var text = PageSides.IsLeft(_book.Theme.Page, canvas.Index) ? heads.Left : heads.Right;
        if (text != HeadText.Nothing)
        {
            var heading = text switch
            {
                HeadText.Section => place.Section ?? place.Chapter,
                HeadText.Chapter => place.Chapter,
                _ => null,
            };
            margins.Head(canvas, heading is null ? InlineText.Of(_book.Document.Info.Title) : HeadingText.Of(heading));
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
            number += !page.IsWithoutText && flow.Strips[page.Start].BeginsOnRight && number % 2 == 0 ? 1 : 0;
            numbers.Add(number);
        }

        return numbers;
    }
}
