using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>Puts one page's part of a flow on the page.</summary>
internal sealed class FlowPainter(PagedFlow flow)
{
    private readonly List<(Decoration Decoration, double Top, double Bottom)> _decorations = [];

    /// <summary>Paints a page: grounds and bars first, then the strips in reading order.</summary>
    public void Paint(PagePlan plan, PageCanvas canvas)
    {
        canvas.Book.Context.CancellationToken.ThrowIfCancellationRequested();
        var top = canvas.Book.Theme.Page.Top.Points;
        PaintDecorations(plan, canvas, top);
        PaintRepeated(flow.Strips[plan.Start].Repeat, canvas, top);
        for (var i = plan.Start; i < plan.End; i++)
        {
            var strip = flow.Strips[i];
            var y = top + flow.Tops[i];
            Note(strip, canvas, y);
            strip.Paint(canvas, y);
        }
    }

    private static void PaintRepeated(RepeatedHead? head, PageCanvas canvas, double top)
    {
        foreach (var strip in head?.Strips ?? [])
        {
            strip.Paint(canvas, top);
            top += strip.Height;
        }
    }

    private static void Note(Strip strip, PageCanvas canvas, double y)
    {
        if (strip.Heading is { } mark)
        {
            canvas.Book.Log.Heading(mark.Heading, canvas, y);
        }

        for (var i = 0; i < strip.Anchors?.Count; i++)
        {
            canvas.Book.Log.Anchor(strip.Anchors[i], canvas, y);
        }
    }

    private void PaintDecorations(PagePlan plan, PageCanvas canvas, double top)
    {
        _decorations.Clear();
        for (var i = plan.Start; i < plan.End; i++)
        {
            var strip = flow.Strips[i];
            // A repeated head stands above the first strip and inside the same rules, but for the line that says so.
            var y = i == plan.Start && strip.Repeat is { } head ? head.Outside : flow.Tops[i];
            for (var decoration = strip.Decoration; decoration is not null; decoration = decoration.Outer)
            {
                Extend(decoration, top + y, top + flow.Tops[i] + strip.Height);
            }
        }

        foreach (var (decoration, from, to) in _decorations)
        {
            decoration.Paint(canvas, from, to);
        }
    }

    private void Extend(Decoration decoration, double top, double bottom)
    {
        // Strips of one decoration follow one another, so it is among the last.
        var i = _decorations.Count - 1;
        while (i >= 0 && _decorations[i].Decoration != decoration)
        {
            i--;
        }

        if (i < 0)
        {
            _decorations.Add((decoration, top, bottom));
        }
        else
        {
            _decorations[i] = (decoration, _decorations[i].Top, bottom);
        }
    }
}
