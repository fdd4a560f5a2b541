using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.LineBreaking;

namespace ReportGen.Layout.Inline.Items;

/// <summary>Cuts a paragraph's text into shaped items.</summary>
/// <remarks>A fragment ends where a line may end, at spaces, around each hanzi, and where font or structure change.</remarks>
internal sealed class ItemBuilder(LayoutContext context)
{
    private const char NoBreakSpace = '\u00A0';
    private const char SoftHyphen = '\u00AD';

    private readonly List<TextRun> _runs = [];
    private Item[] _items = new Item[256];
    private int _count;
    private ParagraphText _text = new();
    private BreakOpportunity[] _breaks = [];
    private LineEdges _edges;

    /// <summary>The items of the paragraph last built.</summary>
    public ReadOnlySpan<Item> Items => _items.AsSpan(0, _count);

    /// <summary>Whether some of them have no font or run from right to left.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Builds the items of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="breaks">Where its lines may end.</param>
    /// <param name="edges">What light marks do there.</param>
    public void Build(ParagraphText text, BreakOpportunity[] breaks, LineEdges edges)
    {
        (_text, _breaks, _edges, _count, HasProblems) = (text, breaks, edges, 0, false);
        var spans = text.Spans;
        for (var i = 0; i < spans.Count;)
        {
            if (IsSpecial(spans[i]))
            {
                AddSpecial(i++);
                continue;
            }

            // Neighbours in one font are itemised as one: a quotation mark beside a printed figure looks at both sides.
            var end = i + 1;
            while (end < spans.Count && ReferenceEquals(spans[end].Look.Stack, spans[i].Look.Stack) && !IsSpecial(spans[end]))
            {
                end++;
            }

            BuildSpans(i, end);
            i = end;
        }
    }

    private bool IsSpecial(in StyledSpan span) =>
        span.End - span.Start == 1 && _text.Chars[span.Start] is ParagraphText.HardBreak or ParagraphText.ObjectReplacement;

    private void AddSpecial(int span)
    {
        var start = _text.Spans[span].Start;
        if (_text.Chars[start] == ParagraphText.HardBreak)
        {
            // Its space is not seen, but parts the words where text is extracted.
            var look = _text.Spans[span].Look;
            var space = context.Shaper.Shape(" ", look.Stack.Primary, Script.Latin, context.Language, look.Features);
            Add(new Item { Kind = ItemKind.HardBreak, Start = start, Length = 1, Span = span, Shaped = space, Width = 0 });
            return;
        }

        for (var i = 0; i < _text.Objects.Count; i++)
        {
            if (_text.Objects[i].Position == start)
            {
                Add(new Item { Kind = ItemKind.Object, Start = start, Length = 1, Span = span, Width = _text.Objects[i].Width, Object = i });
            }
        }
    }

    private void BuildSpans(int first, int end)
    {
        var start = _text.Spans[first].Start;
        var chars = _text.Chars[start.._text.Spans[end - 1].End];
        _runs.Clear();
        context.Shaper.Itemize(chars, _text.Spans[first].Look.Stack, context.Language, _runs);
        var span = first;
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            HasProblems |= run.IsMissing || run.IsRightToLeft;
            var at = start + run.Start;
            var runEnd = at + run.Length;
            while (at < runEnd)
            {
                while (_text.Spans[span].End <= at)
                {
                    span++;
                }

                var limit = Math.Min(runEnd, _text.Spans[span].End);
                BuildStretch(at, limit, span, run);
                at = limit;
            }
        }
    }

    // A stretch has one font, one look and one structure node.
    private void BuildStretch(int start, int end, int span, in TextRun run)
    {
        var isEastAsian = Script.IsEastAsian(run.Script);
        while (start < end)
        {
            var next = NextCut(start, end, isEastAsian, run.IsMissing);
            AddFragment(start, next, span, run);
            start = next;
        }
    }

    private int NextCut(int start, int end, bool isEastAsian, bool isMissing)
    {
        var chars = _text.Chars;
        if (IsAlone(chars[start]))
        {
            return start + 1;
        }

        if (isMissing || IsSetWide(chars[start], isEastAsian))
        {
            return EndOfCluster(start, end);
        }

        var i = start + 1;
        while (i < end && _breaks[i] == BreakOpportunity.Prohibited && !IsAlone(chars[i]) && !IsSetWide(chars[i], isEastAsian))
        {
            i++;
        }

        return i;
    }

    // A hanzi with its marks; a dash or an ellipsis of two characters, whose font may join them.
    private int EndOfCluster(int start, int end)
    {
        var chars = _text.Chars;
        LineBreakData.ClassAt(chars[..end], start, out var length);
        var i = start + length;
        while (i < end && _breaks[i] == BreakOpportunity.Prohibited)
        {
            var isPair = chars[start] is '—' or '…' && chars[i] == chars[start];
            if (!isPair && LineBreakData.ClassAt(chars[..end], i, out length) is not (LineBreakClass.CM or LineBreakClass.ZWJ))
            {
                break;
            }

            i += isPair ? 1 : length;
        }

        return i;
    }

    private void AddFragment(int start, int end, int span, in TextRun run)
    {
        var chars = _text.Chars[start..end];
        var look = _text.Spans[span].Look;
        var kind = chars[0] switch
        {
            ' ' or NoBreakSpace => ItemKind.Space,
            SoftHyphen => ItemKind.SoftHyphen,
            _ => ItemKind.Text,
        };
        var shaped = kind == ItemKind.SoftHyphen
            ? context.Shaper.ShapeHyphen(run.Face, run.Script, context.Language, look.Features)
            : context.Shaper.Shape(chars, run.Face, run.Script, context.Language, look.Features);
        var width = shaped.WidthAt(look.Size);
        if (kind == ItemKind.Text)
        {
            AddText(new Item { Kind = kind, Start = start, Length = end - start, Span = span, Shaped = shaped, Width = width, Script = run.Script, IsMissing = run.IsMissing, IsRightToLeft = run.IsRightToLeft }, run);
            return;
        }

        Add(new Item
        {
            Kind = kind,
            Start = start,
            Length = end - start,
            Span = span,
            Shaped = shaped,
            Script = run.Script,
            Width = kind == ItemKind.Space ? width : 0,
            After = kind == ItemKind.Space ? Spacing.OfSpace(width) : default,
        });
    }

    private void AddText(Item item, in TextRun run)
    {
        var chars = _text.Chars.Slice(item.Start, item.Length);
        var size = _text.Spans[item.Span].Look.Size;
        var isWide = IsSetWide(chars[0], Script.IsEastAsian(run.Script));
        var first = Spacing.EdgeOf(chars[0], isWide);
        var last = isWide ? first : Spacing.EdgeOf(LastVisible(chars), isWide: false);
        var blank = first is Edge.Opening or Edge.Closing || IsLeftStop(first, item.Shaped!) ? Spacing.BlankOf(item.Width, size) : 0;
        item = item with
        {
            FirstEdge = first,
            LastEdge = last,
            LeftBlank = first == Edge.Opening ? blank : 0,
            RightBlank = first == Edge.Opening ? 0 : blank,
            StartCut = first == Edge.Opening ? blank : StartHang(item.Shaped!, chars[0], size),
            EndCut = first == Edge.Opening ? 0 : isWide ? EndCutOf(chars[0], item.Width, blank) : EndHang(item.Shaped!, LastVisible(chars), size),
        };
        if (_count > 0 && _items[_count - 1].Kind == ItemKind.Text)
        {
            ref var before = ref _items[_count - 1];
            var beforeLook = _text.Spans[before.Span].Look;
            if (beforeLook.Rise == _text.Spans[item.Span].Look.Rise)
            {
                before.After = Spacing.Between(before, item, Math.Max(beforeLook.Size, size));
            }
        }

        Add(item);
    }

    // Fonts of the mainland set ： ； ！ ？ at the left, those of Taiwan in the middle.
    private static bool IsLeftStop(Edge edge, ShapedText shaped) =>
        edge == Edge.Stop && shaped.Glyphs.Length == 1 && shaped.Face.InkEnd(shaped.Glyphs[0]) * 2 <= shaped.Advance;

    private double StartHang(ShapedText shaped, char first, double size) =>
        _edges == LineEdges.Straight || shaped.Advances.Length == 0 ? 0
        : HangingMarks.AtStart(first) * shaped.Advances[0] * size / shaped.Face.UnitsPerEm;

    private double EndHang(ShapedText shaped, char last, double size) =>
        _edges == LineEdges.Straight || shaped.Advances.Length == 0 ? 0
        : HangingMarks.AtEnd(last) * shaped.Advances[^1] * size / shaped.Face.UnitsPerEm;

    // A narrow glyph, of a Latin font, has no blank and does not hang either.
    private double EndCutOf(char mark, double width, double blank) =>
        _edges == LineEdges.Hanging && blank > 0 && HangingMarks.IsPause(mark) ? width : blank;

    private void Add(in Item item)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = item;
    }

    private static bool IsAlone(char c) => c is ' ' or NoBreakSpace or SoftHyphen;

    private static bool IsSetWide(char c, bool isEastAsian) => EastAsian.IsWide(c) || (isEastAsian && EastAsian.IsShared(c));

    // Joiners at a word's end do not part its last letter from a hanzi's gap.
    private static char LastVisible(ReadOnlySpan<char> chars)
    {
        var i = chars.Length - 1;
        while (i > 0 && chars[i] is '\u2060' or (>= '\u200B' and <= '\u200D') or '\uFEFF')
        {
            i--;
        }

        return chars[i];
    }
}
