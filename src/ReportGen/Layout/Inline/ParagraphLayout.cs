using ReportGen.Diagnostics;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline.Breaking;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.Hyphenation;
using ReportGen.Layout.Inline.Items;
using ReportGen.Layout.Inline.LineBreaking;

namespace ReportGen.Layout.Inline;

/// <summary>Inlines to lines: collect, itemise, shape, break, justify.</summary>
/// <remarks>Lives as long as a document's layout: its buffers serve one paragraph after another.</remarks>
internal sealed class ParagraphLayout(LayoutContext context)
{
    // A last line shorter than twice the indent, or than two ems, looks like a mistake.
    private const double ShortLastIndents = 2;

    // A word space half as wide again as it would be: no reader sees a hole.
    private const double ToleranceWithoutHyphens = 100;

    // Of the width of balanced lines: the last are about as long as a letter is wide.
    private const int Halvings = 6;

    // Wider than any paragraph on one line, and a number to reckon with.
    private const double Endless = 1e7;

    private readonly InlineCollector _collector = new(context);
    private readonly ParagraphText _text = new();
    private readonly ItemBuilder _items = new(context);
    private readonly CandidateBuilder _candidates = new(context.Shaper, context.Language, context.Hyphenator ?? Hyphenator.For(context.Language));
    private readonly TotalFit _totalFit = new();
    private readonly LineAssembler _assembler = new(context);
    private readonly TextProblems _problems = new(context);
    private readonly List<int> _chosen = [];
    private BreakOpportunity[] _breaks = new BreakOpportunity[1024];

    /// <summary>Breaks a paragraph. An empty one gives no lines.</summary>
    /// <remarks>Makes the structure nodes of its links, figures, code and pictures: break each paragraph once, in reading order.</remarks>
    public IReadOnlyList<LineBox> Break(ParagraphSpec spec)
    {
        Prepare(spec, spec.Structure);
        if (_items.Items.IsEmpty)
        {
            return [];
        }

        _problems.Report(_text, _items);
        var room = RoomOf(spec);
        if (spec.IsBalanced && spec.Alignment == TextAlignment.Start)
        {
            room = ChooseBalanced(spec, room);
        }
        else
        {
            Choose(room);
        }

        return Assemble(spec, room);
    }

    /// <summary>As few lines as fit the room, broken for the narrowest room that takes no more of them.</summary>
    /// <remarks>Lines that do not stand at the start would move with a narrower room, and are broken as they come.</remarks>
    private LineRoom ChooseBalanced(ParagraphSpec spec, in LineRoom room)
    {
        var (least, most) = Extents(spec);
        Choose(room);
        if (most <= room.Width)
        {
            return room;
        }

        var count = _chosen.Count;
        var (low, high) = (Math.Min(least, room.Width), room.Width);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            Choose(room with { Width = middle });
            (low, high) = _chosen.Count <= count ? (low, middle) : (middle, high);
        }

        var narrowest = room with { Width = high };
        Choose(narrowest);
        return narrowest;
    }

    /// <summary>
    /// Words are broken only where a line would be too loose without (TeX's first pass and its tolerance), and names
    /// only where a line would not fill at all.
    /// </summary>
    private void Choose(in LineRoom room)
    {
        Choose(room, HyphenUse.None);
        if (!room.IsJustified || !_candidates.CanHyphenate)
        {
            return;
        }

        if (WorstBadness(room) > ToleranceWithoutHyphens)
        {
            Choose(room, HyphenUse.Words);
            if (WorstBadness(room) > LineFit.MostBadness)
            {
                Choose(room, HyphenUse.Names);
            }
        }
    }

    private void Choose(in LineRoom room, HyphenUse use)
    {
        _candidates.Build(_text, _items.Items, _breaks, room, use);
        _totalFit.Break(_candidates.Candidates, room, _chosen);
    }

    private double WorstBadness(in LineRoom room)
    {
        var (worst, from) = (0.0, 0);
        foreach (var to in _chosen)
        {
            worst = Math.Max(worst, Demerits.Fit(_candidates.Candidates[from], _candidates.Candidates[to], room, from == 0).Badness);
            from = to;
        }

        return worst;
    }

    /// <summary>Natural widths, for column widths: of the longest unbreakable part, and of the whole on one line.</summary>
    /// <remarks>Makes no structure nodes and reports nothing.</remarks>
    public (double Min, double Max) Measure(ParagraphSpec spec)
    {
        Prepare(spec, Artifact.Layout);
        return _items.Items.IsEmpty ? (0, 0) : Extents(spec);
    }

    private (double Min, double Max) Extents(ParagraphSpec spec)
    {
        _candidates.Build(_text, _items.Items, _breaks, room: null);
        var candidates = _candidates.Candidates;
        var (min, max, lineStart) = (0.0, 0.0, spec.FirstLineIndent);
        for (var i = 1; i < candidates.Length; i++)
        {
            min = Math.Max(min, candidates[i].End.Width - candidates[i - 1].Start.Width + (i == 1 ? spec.FirstLineIndent : 0));
            if (candidates[i].Kind == BreakKind.Forced)
            {
                max = Math.Max(max, candidates[i].End.Width + lineStart);
                lineStart = -candidates[i].Start.Width;
            }
        }

        return (min, max);
    }

    private void Prepare(ParagraphSpec spec, int structure)
    {
        _collector.Collect(spec, structure, _text);
        var chars = _text.Chars;
        if (_breaks.Length <= chars.Length)
        {
            Array.Resize(ref _breaks, Math.Max(_breaks.Length * 2, chars.Length + 1));
        }

        if (!chars.IsEmpty)
        {
            LineBreakScanner.Find(chars, _breaks);
            LineBreakTailoring.Apply(chars, _breaks);
            FigureBreaks.Apply(_text, _breaks);
            NoteBreaks.Apply(_text, _breaks);
            if (spec.IsBalanced)
            {
                CompoundBreaks.Forbid(chars, _breaks);
            }
        }

        _items.Build(_text, _breaks, Hangs(spec) ? LineEdges.Hanging : LineEdges.Straight);
    }

    // A ragged edge is not straight, whatever hangs.
    private bool Hangs(ParagraphSpec spec) => context.Theme.HasHangingMarks && spec.Alignment == TextAlignment.Justify;

    private LineRoom RoomOf(ParagraphSpec spec)
    {
        var shortLast = spec.FirstLineIndent > 0 ? spec.FirstLineIndent : spec.Style.Size.Points;
        return new LineRoom(Math.Min(spec.Width, Endless), spec.FirstLineIndent, spec.Alignment == TextAlignment.Justify, shortLast * ShortLastIndents)
        {
            CutsFirst = spec.FirstLineIndent == 0 && !spec.KeepsSpaces,
            IsHanging = Hangs(spec),
        };
    }

    private LineBox[] Assemble(ParagraphSpec spec, in LineRoom room)
    {
        var lines = new LineBox[_chosen.Count];
        var (ascent, descent) = HeightOf(spec);
        var from = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var plan = Plan(from, _chosen[i], room, spec.Alignment) with { Ascent = ascent, Descent = descent };
            lines[i] = _assembler.Assemble(_text, _items.Items, plan);
            if (plan.Fit.IsOverfull && !spec.IsTight)
            {
                _problems.ReportOverfull(_text, _items.Items[plan.FirstItem]);
            }

            from = _chosen[i];
        }

        return lines;
    }

    private LinePlan Plan(int from, int to, in LineRoom room, TextAlignment alignment)
    {
        var isFirst = from == 0;
        ref readonly var start = ref _candidates.Candidates[from];
        ref readonly var end = ref _candidates.Candidates[to];
        var fit = Demerits.Fit(start, end, room, isFirst);
        var width = (end.End - start.Start).At(fit.Ratio);
        return new LinePlan
        {
            FirstItem = start.Item,
            FirstOffset = start.Offset,
            EndItem = end.Item,
            EndOffset = end.Offset,
            Fit = fit,
            Start = (isFirst ? room.FirstIndent : 0) + Aligned(room.Of(isFirst) - width, alignment),
            Width = width,
            Ascent = 0,
            Descent = 0,
            CutsStart = (!isFirst || room.CutsFirst) && start.Offset == 0,
            EndsWithHyphen = end.Kind == BreakKind.Hyphen,
        };
    }

    private static double Aligned(double slack, TextAlignment alignment) => alignment switch
    {
        _ when slack <= 0 => 0,
        TextAlignment.Center => slack / 2,
        TextAlignment.End => slack,
        _ => 0,
    };

    // The leading's surplus over the type is split evenly, by the style's own face alone: lines mixed with another script keep the grid.
    private (double Ascent, double Descent) HeightOf(ParagraphSpec spec)
    {
        var look = _collector.PlainLook(spec);
        var face = look.Stack.Primary;
        var points = look.Size / face.UnitsPerEm;
        var leading = spec.Style.Leading.Points;
        var ascent = ((leading - ((face.Ascender - face.Descender) * points)) / 2) + (face.Ascender * points);
        return (ascent, leading - ascent);
    }
}
