using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Tests.Layout;

/// <summary>Lines without fonts: every character is half its size wide, words break at spaces, first fit.</summary>
internal sealed class FixedLines(StructureBuilder structure) : ILineSource
{
    public IReadOnlyList<LineBox> Break(ParagraphSpec spec)
    {
        var width = spec.Width;
        if (spec.IsBalanced && spec.Alignment == TextAlignment.Start)
        {
            var probe = spec with { IsRepeated = true };
            var count = FirstFit(probe, width).Count;
            while (FirstFit(probe, width - 1).Count == count && width > Measure(spec).Min)
            {
                width--;
            }
        }

        return FirstFit(spec, width);
    }

    private List<LineBox> FirstFit(ParagraphSpec spec, double room)
    {
        var lines = new List<LineBox>();
        var advance = spec.Style.Size.Points / 2;
        var words = new Queue<Word>(Words(spec.Inlines, spec, null));
        while (words.Count > 0)
        {
            var start = lines.Count == 0 ? spec.FirstLineIndent : 0;
            var pieces = new List<TextPiece>();
            var links = new List<LineLink>();
            var notes = new List<NoteMark>();
            var x = start;
            do
            {
                var (text, node, target, mark) = words.Dequeue();
                pieces.Add(Piece(text, x, spec, node));
                if (target is not null)
                {
                    links.Add(new LineLink(x, text.Length * advance, target, text, node));
                }

                if (mark is not null)
                {
                    notes.Add(new NoteMark(mark, node));
                }

                x += text.Length * advance;
            }
            while (words.Count > 0 && x + words.Peek().Text.TrimEnd().Length * advance <= room);
            var width = x - start - (pieces[^1].Shaped.Text.EndsWith(' ') ? advance : 0);
            lines.Add(Line(spec, start, width, (pieces, links, notes)));
        }

        return lines;
    }

    public (double Min, double Max) Measure(ParagraphSpec spec)
    {
        var advance = spec.Style.Size.Points / 2;
        var words = Words(spec.Inlines, spec with { IsRepeated = true }, null).Select(w => w.Text.TrimEnd().Length * advance).ToList();
        return words.Count == 0 ? (0, 0) : (words.Max(), InlineText.Of(spec.Inlines).Length * advance);
    }

    private static LineBox Line(ParagraphSpec spec, double start, double width, (List<TextPiece> Pieces, List<LineLink> Links, List<NoteMark> Notes) parts)
    {
        var shift = spec.Alignment switch
        {
            TextAlignment.End => spec.Width - start - width,
            TextAlignment.Center => (spec.Width - start - width) / 2,
            _ => 0,
        };
        return new LineBox
        {
            Pieces = [.. parts.Pieces.Select(p => p with { X = p.X + shift })],
            Start = start + shift,
            Width = width,
            Ascent = spec.Style.Leading.Points * 0.75,
            Descent = spec.Style.Leading.Points * 0.25,
            Links = parts.Links,
            Notes = parts.Notes,
        };
    }

    private static TextPiece Piece(string text, double x, ParagraphSpec spec, int node) => new()
    {
        Shaped = new ShapedText { Face = null!, Text = text, Glyphs = [], Advances = [], Clusters = [], Advance = 0, Index = 0 },
        X = x,
        Size = (float)spec.Style.Size.Points,
        Structure = node,
    };

    private IEnumerable<Word> Words(
        IReadOnlyList<ReportGen.Document.Inline> inlines, ParagraphSpec spec, string? target)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    foreach (var word in Split(text.Value))
                    {
                        yield return new Word(word, spec.Structure, target);
                    }

                    break;
                case FigureInline figure:
                    yield return new Word(figure.Figure.Text + " ", FigureNode(figure, spec), target);
                    break;
                case Link link:
                    foreach (var word in Words(link.Inlines, spec, link.Target))
                    {
                        yield return word;
                    }

                    break;
                case FootnoteMark mark:
                    yield return MarkOf(mark, spec);
                    break;
                default:
                    throw new NotSupportedException(inline.GetType().Name);
            }
        }
    }

    private Word MarkOf(FootnoteMark mark, ParagraphSpec spec)
    {
        var isPlain = spec.IsRepeated || spec.Structure < 0;
        var node = isPlain ? spec.Structure : structure.Add(structure.Add(spec.Structure, StructureRole.Reference), StructureRole.Link);
        return new Word(mark.Note.Label + " ", node, isPlain ? null : "#" + NoteNames.OfNote(mark.Note), isPlain || !mark.IsFirst ? null : mark.Note);
    }

    private int FigureNode(FigureInline figure, ParagraphSpec spec) => spec.IsRepeated || spec.Structure < 0
        ? spec.Structure
        : structure.Add(spec.Structure, i => new StructureNode
        {
            Index = i,
            Parent = spec.Structure,
            Role = StructureRole.Span,
            FigureIndex = figure.Figure.Index,
        });

    private static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private readonly record struct Word(string Text, int Structure, string? Target, Footnote? Mark = null);
}
