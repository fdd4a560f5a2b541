using ReportGen.Fonts;
using ReportGen.Layout.Inline.Breaking;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.Hyphenation;
using ReportGen.Layout.Inline.LineBreaking;

namespace ReportGen.Layout.Inline.Items;

/// <summary>Measures the places where lines may end.</summary>
internal sealed class CandidateBuilder(Shaper shaper, string language, Hyphenator? hyphenator)
{
    // A path or address at least this part of a line long may be broken after its marks.
    private const double LongPart = 0.3;

    private readonly int[] _hyphens = new int[WordHyphens.Most];
    private readonly Hyphenator? _hyphenator = hyphenator;
    private HyphenUse _use;
    private BreakCandidate[] _candidates = new BreakCandidate[128];
    private int _count;

    // The part of a hyphen's width that stands inside the edge.
    private double _hyphenShare = 1;

    // Running sums: up to the last ink, with what of it a line's end leaves outside, and up to here.
    private Glue _ink;
    private double _cut;
    private Glue _all;

    /// <summary>Whether there are patterns for the language.</summary>
    public bool CanHyphenate => _hyphenator is not null;

    /// <summary>The candidates of the paragraph last built: start, places, end.</summary>
    public ReadOnlySpan<BreakCandidate> Candidates => _candidates.AsSpan(0, _count);

    /// <summary>Builds the candidates of a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="items">Its items.</param>
    /// <param name="breaks">Where lines may end.</param>
    /// <param name="room">Room of its lines, or null to offer no breaks inside words.</param>
    /// <param name="use">Words that may be broken with a hyphen, if there are patterns for the language.</param>
    public void Build(ParagraphText text, ReadOnlySpan<Item> items, ReadOnlySpan<BreakOpportunity> breaks, LineRoom? room, HyphenUse use = HyphenUse.None)
    {
        (_count, _ink, _cut, _all, _use) = (0, default, 0, default, _hyphenator is null ? HyphenUse.None : use);
        _hyphenShare = room is { IsHanging: true } ? 1 - HangingMarks.AtEnd('-') : 1;
        Add(new BreakCandidate { Start = new Glue(FirstCut(items, room), 0, 0) });
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            _all += new Glue(item.Width, 0, 0);
            if (!item.IsDiscardable)
            {
                (_ink, _cut) = (_all, item.EndCut);
            }

            _all += item.After;
            var isLast = i + 1 == items.Length;
            if (isLast || breaks[item.End] != BreakOpportunity.Prohibited)
            {
                AddAfter(text, items, i, isLast ? BreakOpportunity.Mandatory : breaks[item.End], room);
            }
        }
    }

    private void AddAfter(ParagraphText text, ReadOnlySpan<Item> items, int last, BreakOpportunity opportunity, LineRoom? room)
    {
        var item = items[last];
        var kind = opportunity switch
        {
            BreakOpportunity.Mandatory => BreakKind.Forced,
            BreakOpportunity.Hyphen => BreakKind.Hyphen,
            _ => BreakKind.Soft,
        };
        var hyphen = item.Kind == ItemKind.SoftHyphen && kind == BreakKind.Hyphen ? item.Shaped!.WidthAt(text.Spans[item.Span].Look.Size) * _hyphenShare : 0;
        var next = last + 1 < items.Length ? items[last + 1].StartCut : 0;
        var candidate = new BreakCandidate
        {
            End = _ink + new Glue(hyphen - _cut, 0, 0),
            Start = _all + new Glue(next, 0, 0),
            Kind = kind,
            Penalty = PenaltyOf(opportunity, text, item),
            Item = last + 1,
        };
        if (room is { } lines)
        {
            AddInside(text, items, candidate, lines);
        }

        Add(candidate);
    }

    private static double FirstCut(ReadOnlySpan<Item> items, LineRoom? room) =>
        room is { CutsFirst: true } && items.Length > 0 ? items[0].StartCut : 0;

    private static double PenaltyOf(BreakOpportunity opportunity, ParagraphText text, in Item item) => opportunity switch
    {
        BreakOpportunity.Mandatory => 0,
        BreakOpportunity.Hyphen => BreakPenalties.Hyphen,
        BreakOpportunity.Discouraged => BreakPenalties.Discouraged,
        _ => item.Kind == ItemKind.Text && text.Chars[item.End - 1] is '-' or '\u2010' or '/' ? BreakPenalties.Hyphen : 0,
    };

    private void Add(in BreakCandidate candidate)
    {
        if (_count == _candidates.Length)
        {
            Array.Resize(ref _candidates, _count * 2);
        }

        _candidates[_count++] = candidate;
    }

    // Between the last place and the next one: hyphens; or more if that is wider than a line, or a long address.
    private void AddInside(ParagraphText text, ReadOnlySpan<Item> items, in BreakCandidate next, in LineRoom room)
    {
        var from = _candidates[_count - 1];
        var width = next.End.Width - from.Start.Width;
        var isLong = width > room.Width * LongPart;
        if (!isLong && _use == HyphenUse.None)
        {
            return;
        }

        var isTooWide = width > room.Of(isFirst: _count == 1);
        var isFirst = _count == 1;
        var before = from.Start - new Glue(isFirst ? FirstCut(items, room) : items[from.Item].StartCut, 0, 0);
        for (var i = from.Item; i < next.Item; i++)
        {
            var isTechnical = items[i].Kind == ItemKind.Text && text.Spans[items[i].Span].Look.IsTechnical;
            if (isTooWide || (isTechnical && isLong))
            {
                AddInside(text, items[i], new Inside(i, i == from.Item, before, isTooWide));
            }
            else if (!isTechnical && _use != HyphenUse.None)
            {
                AddHyphens(text, items[i], new Inside(i, i == from.Item, before, isTooWide));
            }

            before += new Glue(items[i].Width, 0, 0) + items[i].After;
        }
    }

    private void AddHyphens(ParagraphText text, in Item item, in Inside inside)
    {
        var isWords = item.Kind == ItemKind.Text && Script.IsStrong(item.Script) && !Script.IsEastAsian(item.Script) && !IsNumber(text.Spans[item.Span].Origin);
        var count = isWords ? WordHyphens.Find(_hyphenator!, text.Chars, item, _use == HyphenUse.Names, _hyphens) : 0;
        if (count == 0)
        {
            return;
        }

        var shaped = item.Shaped!;
        var look = text.Spans[item.Span].Look;
        var hyphen = new Glue(shaper.ShapeHyphen(shaped.Face, item.Script, language, look.Features).WidthAt(look.Size) * _hyphenShare, 0, 0);
        var (next, advance) = (0, 0);
        for (var glyph = 0; glyph < shaped.Glyphs.Length && next < count; glyph++)
        {
            // A place inside a ligature has no glyph of its own: the ligature stays whole.
            while (next < count && _hyphens[next] < shaped.Clusters[glyph])
            {
                next++;
            }

            if (next < count && _hyphens[next] == shaped.Clusters[glyph])
            {
                var here = inside.Before + new Glue(advance * look.Size / shaped.Face.UnitsPerEm, 0, 0);
                Add(new BreakCandidate { End = here + hyphen, Start = here, Kind = BreakKind.Hyphen, Penalty = BreakPenalties.Hyphen, Item = inside.Item, Offset = _hyphens[next++] });
            }

            advance += shaped.Advances[glyph];
        }
    }

    // The unit of a printed number is read as one with it.
    private static bool IsNumber(Document.Inline origin) =>
        origin is Document.FigureInline { Figure: { Value: not null } figure } && figure.Text.AsSpan().ContainsAnyInRange('0', '9');

    private void AddInside(ParagraphText text, in Item item, in Inside inside)
    {
        if (item.Kind != ItemKind.Text)
        {
            return;
        }

        var shaped = item.Shaped!;
        var size = text.Spans[item.Span].Look.Size;
        var advance = 0;
        for (var glyph = 0; glyph < shaped.Glyphs.Length; glyph++)
        {
            var offset = shaped.Clusters[glyph];
            var isBoundary = glyph == 0 ? !inside.BeginsPart : offset != shaped.Clusters[glyph - 1];
            if (isBoundary && PenaltyAt(text.Chars, item.Start + offset, inside.IsTooWide) is { } penalty)
            {
                var here = inside.Before + new Glue(advance * size / shaped.Face.UnitsPerEm, 0, 0);
                Add(new BreakCandidate { End = here, Start = here, Kind = BreakKind.Emergency, Penalty = penalty, Item = inside.Item, Offset = offset });
            }

            advance += shaped.Advances[glyph];
        }
    }

    private static double? PenaltyAt(ReadOnlySpan<char> chars, int index, bool isTooWide)
    {
        if (chars[index - 1] is '/' or '.' or '_' or '-' or '=' or '&' or '?' or '#' or ':' && char.IsLetterOrDigit(chars[index]))
        {
            return BreakPenalties.Technical;
        }

        return !isTooWide ? null : char.IsLetterOrDigit(chars[index]) ? BreakPenalties.Emergency : BreakPenalties.EmergencyBeforePunctuation;
    }

    // An item in a part of the text that no line holds.
    private readonly record struct Inside(int Item, bool BeginsPart, Glue Before, bool IsTooWide);
}
