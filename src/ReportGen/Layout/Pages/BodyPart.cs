using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Tables;

namespace ReportGen.Layout.Pages;

/// <summary>The numbered pages: planned before the contents, which need their labels; painted after them.</summary>
internal sealed class BodyPart
{
    private readonly Book _book;
    private readonly PagedFlow _flow;
    private readonly List<int> _numbers;
    private Dictionary<string, string>? _labels;

    public BodyPart(Book book)
    {
        _book = book;
        var composer = new BodyComposer(book.NewComposition());
        var strips = composer.Compose(book.Document.Blocks);
        _flow = PagePlanner.Plan(strips, PageSpace.Of(book.Theme));
        _numbers = Number(_flow);
    }

    /// <summary>Number of the last page; 0 for none.</summary>
    public int PageCount => _numbers.Count == 0 ? 0 : _numbers[^1];

    /// <summary>Where anchors stand: label of the page by name.</summary>
    public string LabelOf(string? anchor) => anchor is not null && Labels.TryGetValue(anchor, out var label) ? label : string.Empty;

    /// <summary>All headings in reading order, with the labels of their pages.</summary>
    public IEnumerable<ContentsLine> Headings()
    {
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            for (var i = _flow.Pages[page].Start; i < _flow.Pages[page].End; i++)
            {
                if (_flow.Strips[i].Heading is { } mark)
                {
                    yield return new ContentsLine(ContentsItem.Of(mark.Heading), mark.Heading.TagLevel, BodyNumbers.LabelOf(_numbers[page]));
                }
            }
        }

        if (_book.HasFigureIndex)
        {
            var heading = FigureIndexPart.HeadingOf(_book);
            yield return new ContentsLine(ContentsItem.Of(heading), heading.TagLevel, BodyNumbers.LabelOf(FigureIndexPart.FirstNumber(_book, PageCount)));
        }
    }

    private Dictionary<string, string> Labels => _labels ??= FindLabels();

    private Dictionary<string, string> FindLabels()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            var plan = _flow.Pages[page];
            var strips = Enumerable.Range(plan.Start, plan.End - plan.Start).Select(i => _flow.Strips[i]);
            foreach (var anchor in strips.Concat(plan.TopFloats?.Strips ?? []).Concat(plan.BottomFloats?.Strips ?? []).SelectMany(strip => strip.Anchors ?? []))
            {
                labels.TryAdd(anchor.Name, BodyNumbers.LabelOf(_numbers[page]));
            }
        }

        return labels;
    }

    /// <summary>Paints the pages with their heads and folios.</summary>
    public void Paint(MarginLines margins, BodyNumbers folios)
    {
        var painter = new FlowPainter(_flow);
        var heads = new RunningHeads(_flow);
        var last = 0;
        for (var page = 0; page < _flow.Pages.Count; page++)
        {
            for (last++; last < _numbers[page]; last++)
            {
                // The back of a page before a chapter that begins on the right.
                _book.AddPage(BodyNumbers.LabelOf(last));
            }

            var plan = _flow.Pages[page];
            var canvas = _book.AddPage(BodyNumbers.LabelOf(last), plan.IsTurned ? _book.Theme.Page.Turned : _book.Theme.Page);
            if (OpenerOf(plan) is { } opener)
            {
                _book.Log.Opener(opener);
            }

            if (!plan.IsWithoutText && _flow.Strips[plan.Start] is RowStrip { Parted: { } table })
            {
                _book.Log.PartedTable(table);
            }

            PaintHead(canvas, plan, heads.Of(plan), margins);
            margins.DraftMark(canvas);
            painter.Paint(plan, canvas);
            folios.Add(canvas, last);
        }
    }

    /// <summary>The heading that begins a page; null for none.</summary>
    private Heading? OpenerOf(PagePlan plan) => plan.IsWithoutText || plan.TopFloats is not null ? null : _flow.Strips[plan.Start].Heading?.Heading;

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
