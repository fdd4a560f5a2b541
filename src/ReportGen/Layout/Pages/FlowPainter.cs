using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>Puts one page's part of a flow on the page.</summary>
internal sealed class FlowPainter(PagedFlow flow)
{
    private readonly List<(Decoration Decoration, double Top, double Bottom)> _decorations = [];

    /// <summary>Paints a page from its head to its foot: floats, text in reading order, floats, notes.</summary>
    public void Paint(PagePlan plan, PageCanvas canvas)
    {
        canvas.Book.Context.CancellationToken.ThrowIfCancellationRequested();
        var top = canvas.Settings.Top.Points;
        if (plan.TopFloats is { } head)
        {
            PaintPlaced(head, canvas, top);
        }

        foreach (var run in plan.Runs ?? [new PlacedRun(plan.Start, plan.End, 0)])
        {
            PaintRun(run, run.X > 0 ? canvas.Shifted(run.X) : canvas, top + plan.TextTop);
        }

        if (plan.BottomFloats is { } floats)
        {
            PaintPlaced(floats, canvas, top);
        }

        if (plan.Foot is { } foot)
        {
            PaintRule(foot, canvas, top);
            PaintPlaced(foot.Notes, canvas, top);
        }
    }

    /// <summary>Paints strips: grounds and bars first.</summary>
    private void PaintRun(PlacedRun run, PageCanvas canvas, double top)
    {
        if (run.Start == run.End)
        {
            return;
        }

        for (var i = run.Start; i < run.End; i++)
        {
            var strip = flow.Strips[i];
            // A repeated head stands above the first strip and inside the same rules, but for the line that says so.
            var head = i == run.Start && strip.Repeat is { } repeat ? repeat.Height - repeat.Outside : 0;
            Extend(strip, top + flow.Tops[i] - head, top + flow.Tops[i] + strip.Height);
        }

        PaintDecorations(canvas);
        var first = flow.Strips[run.Start].Repeat;
        PaintRepeated(first, canvas, top + flow.Tops[run.Start] - (first?.Height ?? 0));
        for (var i = run.Start; i < run.End; i++)
        {
            Paint(flow.Strips[i], canvas, top + flow.Tops[i]);
        }
    }

    private static void PaintRule(PageFoot foot, PageCanvas canvas, double top)
    {
        var design = canvas.Book.Theme.Footnotes;
        if (design.Rule > Length.Zero)
        {
            canvas.Fill(0, top + foot.RuleTop, design.RuleLength.Points, design.Rule.Points, canvas.Book.Theme.Rule);
        }
    }

    private void PaintPlaced(PlacedStrips placed, PageCanvas canvas, double top)
    {
        for (var i = 0; i < placed.Strips.Count; i++)
        {
            Extend(placed.Strips[i], top + placed.Tops[i], top + placed.Tops[i] + placed.Strips[i].Height);
        }

        PaintDecorations(canvas);
        for (var i = 0; i < placed.Strips.Count; i++)
        {
            Paint(placed.Strips[i], canvas, top + placed.Tops[i]);
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
