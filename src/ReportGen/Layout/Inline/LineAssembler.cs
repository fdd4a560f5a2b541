using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline.Breaking;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.Items;

namespace ReportGen.Layout.Inline;

/// <summary>Puts the items of a line in their places.</summary>
internal sealed class LineAssembler(LayoutContext context)
{
    private readonly LineDecorations _decorations = new();
    private ParagraphText _text = new();

    /// <summary>The line's pieces while it is made; as long as the longest line so far.</summary>
    private TextPiece[] _pieces = new TextPiece[64];
    private int _count;

    /// <summary>Makes a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="items">Its items.</param>
    /// <param name="line">The line: what it holds and how it is set.</param>
    public LineBox Assemble(ParagraphText text, ReadOnlySpan<Item> items, in LinePlan line)
    {
        (_text, _count) = (text, 0);
        _decorations.Begin(text);
        var x = line.Start;
        if (line.CutsStart)
        {
            x -= items[line.FirstItem].StartCut;
        }

        for (var i = line.FirstItem; i < line.EndItem; i++)
        {
            x = Place(items, i, i == line.FirstItem ? line.FirstOffset : 0, items[i].Length, x, line);
            x += items[i].After.At(line.Fit.Ratio);
        }

        if (line.EndOffset > 0)
        {
            x = Place(items, line.EndItem, line.EndItem == line.FirstItem ? line.FirstOffset : 0, line.EndOffset, x, line);
            if (line.EndsWithHyphen)
            {
                AddHyphen(items[line.EndItem], x);
            }
        }

        return Finish(line, line.EndItem < items.Length ? items[line.EndItem].Start + line.EndOffset : text.Length);
    }

    private LineBox Finish(in LinePlan line, int end) => new()
    {
        Pieces = _pieces.AsSpan(0, _count).ToArray(),
        Start = line.Start,
        Width = line.Width,
        Ascent = Math.Max(line.Ascent, _decorations.TallestImage),
        Descent = line.Descent,
        IsOverfull = line.Fit.IsOverfull,
        EndsWithHyphen = line.EndsWithHyphen,
        TextEnd = end,
        Notes = _decorations.Notes(),
        Links = _decorations.Links(),
        Images = _decorations.Images(),
        Drawings = _decorations.Drawings(),
        Rules = _decorations.Rules(),
        Dots = _decorations.Dots(),
    };

    // Places one item, or a part of a word that is broken, and says where the next begins.
    private double Place(ReadOnlySpan<Item> items, int index, int from, int to, double x, in LinePlan line)
    {
        ref readonly var item = ref items[index];
        switch (item.Kind)
        {
            case ItemKind.Text:
                return PlaceText(item, from, to, x);
            case ItemKind.Space:
                AddPiece(item, item.Shaped!, x);
                return x + item.Width;
            case ItemKind.SoftHyphen when line.EndsWithHyphen && index == line.EndItem - 1:
                AddPiece(item, item.Shaped!, x);
                return x;
            case ItemKind.HardBreak when index == line.FirstItem || items[index - 1].Kind != ItemKind.Space:
                AddPiece(item, item.Shaped!, x);
                return x;
            case ItemKind.Object:
                _decorations.AddImage(_text.Objects[item.Object], _text.Spans[item.Span], x);
                return x + item.Width;
            default:
                return x;
        }
    }

    private double PlaceText(in Item item, int from, int to, double x)
    {
        var span = _text.Spans[item.Span];
        var shaped = item.Shaped!;
        var width = item.Width;
        if (to - from < item.Length)
        {
            var part = _text.Chars.Slice(item.Start + from, to - from);
            shaped = context.Shaper.Shape(part, shaped.Face, item.Script, context.Language, span.Look.Features);
            width = shaped.WidthAt(span.Look.Size);
        }

        if (shaped.Glyphs.Length > 0)
        {
            AddPiece(item, shaped, x);
            _decorations.AddInk(span, x, x + width);
            if (span.Look.HasDots && item.FirstEdge == Edge.Han)
            {
                _decorations.AddDot(span, x + (width / 2));
            }
        }

        return x + width;
    }

    private void AddHyphen(in Item item, double x)
    {
        var span = _text.Spans[item.Span];
        var hyphen = context.Shaper.ShapeHyphen(item.Shaped!.Face, item.Script, context.Language, span.Look.Features);
        AddPiece(item, hyphen, x);
        _decorations.AddInk(span, x, x + hyphen.WidthAt(span.Look.Size));
    }

    private void AddPiece(in Item item, Fonts.ShapedText shaped, double x)
    {
        if (_count == _pieces.Length)
        {
            Array.Resize(ref _pieces, _count * 2);
        }

        var span = _text.Spans[item.Span];
        _pieces[_count++] = new TextPiece
        {
            Shaped = shaped,
            X = x,
            Size = (float)span.Look.Size,
            Rise = (float)span.Look.Rise,
            Color = span.Look.Color,
            Structure = span.Structure,
        };
    }
}
