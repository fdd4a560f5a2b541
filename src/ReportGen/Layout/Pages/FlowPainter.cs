using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>Puts one page's part of a flow on the page.</summary>
internal sealed class FlowPainter(PagedFlow flow)
{
    private readonly List<(Decoration Decoration, double Top, double Bottom)> _decorations = [];

    /// <summary>Paints a page: the text in reading order, then the notes at its foot.</summary>
    public void Paint(PagePlan plan, PageCanvas canvas)
    {
        canvas.Book.Context.CancellationToken.ThrowIfCancellationRequested();
        var top = canvas.Book.Theme.Page.Top.Points;
        if (!plan.IsWithoutText)
        {
            PaintText(plan, canvas, top);
        }

        if (plan.Foot is { } foot)
        {
            PaintFoot(foot, canvas, top);
        }
    }

    /// <summary>Paints strips: grounds and bars first.</summary>
    private void PaintText(PagePlan plan, PageCanvas canvas, double top)
    {
        for (var i = plan.Start; i < plan.End; i++)
        {
            var strip = flow.Strips[i];
            // A repeated head stands above the first strip and inside the same rules.
            var head = i == plan.Start ? strip.Repeat?.Height ?? 0 : 0;
            Extend(strip, top + flow.Tops[i] - head, top + flow.Tops[i] + strip.Height);
        }

        PaintDecorations(canvas);
        var first = flow.Strips[plan.Start].Repeat;
        PaintRepeated(first, canvas, top + flow.Tops[plan.Start] - (first?.Height ?? 0));
        for (var i = plan.Start; i < plan.End; i++)
        {
            Paint(flow.Strips[i], canvas, top + flow.Tops[i]);
        }
    }

    private void PaintFoot(PageFoot foot, PageCanvas canvas, double top)
    {
        var design = canvas.Book.Theme.Footnotes;
        if (design.Rule > Length.Zero)
        {
            canvas.Fill(0, top + foot.RuleTop, design.RuleLength.Points, design.Rule.Points, canvas.Book.Theme.Rule);
        }

        for (var i = 0; i < foot.Strips.Count; i++)
        {
            Extend(foot.Strips[i], top + foot.Tops[i], top + foot.Tops[i] + foot.Strips[i].Height);
        }

        PaintDecorations(canvas);
        for (var i = 0; i < foot.Strips.Count; i++)
        {
            Paint(foot.Strips[i], canvas, top + foot.Tops[i]);
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

    private static void Paint(Strip strip, PageCanvas canvas, double y)
    {
        if (strip.Heading is { } mark)
        {
            canvas.Book.Log.Heading(mark.Heading, canvas, y);
        }

        for (var i = 0; i < strip.Anchors?.Count; i++)
        {
            canvas.Book.Log.Anchor(strip.Anchors[i], canvas, y);
        }

        strip.Paint(canvas, y);
    }

    private void PaintDecorations(PageCanvas canvas)
    {
        foreach (var (decoration, from, to) in _decorations)
        {
            decoration.Paint(canvas, from, to);
        }

        _decorations.Clear();
    }

    private void Extend(Strip strip, double top, double bottom)
    {
        for (var decoration = strip.Decoration; decoration is not null; decoration = decoration.Outer)
        {
            Extend(decoration, top, bottom);
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
