using System.Text;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Lint;

/// <summary>Markdig's inlines of one block to prose.</summary>
internal sealed class ProseBuilder(RenderedText rendered)
{
    private readonly StringBuilder _text = new();
    private readonly List<ProsePiece> _pieces = [];

    public static Prose Build(ContainerInline inlines, RenderedText rendered, string context)
    {
        var builder = new ProseBuilder(rendered);
        builder.Children(inlines, ProseKind.Typed);
        return new Prose(builder._text.ToString(), builder._pieces, context);
    }

    /// <summary>A text that Markdig keeps as a string, such as the caption of a picture.</summary>
    /// <param name="offset">Of its first character in the rendered text.</param>
    public static Prose Build(string text, int offset, RenderedText rendered)
    {
        var builder = new ProseBuilder(rendered);
        builder.Literal(text, offset, ProseKind.Typed);
        return new Prose(builder._text.ToString(), builder._pieces, string.Empty);
    }

    private void Children(ContainerInline container, ProseKind kind)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(child, kind);
        }
    }

    private void Add(Inline inline, ProseKind kind)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.AsSpan(), Literals.Offset(literal, rendered.Text), kind);
                break;
            case LineBreakInline lineBreak:
                Put(" ", lineBreak.Span.Start, kind);
                break;
            case HtmlEntityInline entity:
                Put(entity.Transcoded.AsSpan(), entity.Span.Start, ProseKind.Quiet);
                break;
            case CodeInline code:
                Put(code.Content, code.Span.Start, ProseKind.Quiet);
                break;
            case AutolinkInline link:
                Put(link.Url, link.Span.Start, ProseKind.Quiet);
                break;
            case LinkInline { IsImage: true }:
                break;
            case EmphasisInline emphasis:
                Children(emphasis, IsItalic(emphasis) ? ProseKind.Quiet : kind);
                break;
            case ContainerInline container:
                Children(container, kind);
                break;
        }
    }

    /// <summary>Italics are for names and titles; raised and lowered figures are marks and formulas.</summary>
    private static bool IsItalic(EmphasisInline emphasis) => emphasis is { DelimiterChar: '*' or '_' or '^', DelimiterCount: 1 } or { DelimiterChar: '~' };

    private void Literal(ReadOnlySpan<char> text, int offset, ProseKind kind)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!Sentinels.TryRead(text, at, out var index, out var next) || index >= rendered.Inserts.Count)
            {
                at++;
                continue;
            }

            Put(text[start..at], offset + start, kind);
            var insert = rendered.Inserts[index];
            _pieces.Add(new ProsePiece(_text.Length, insert.Text.Length, offset + at, ProseKind.Bound, insert));
            _text.Append(insert.Text);
            (start, at) = (next, next);
        }

        Put(text[start..], offset + start, kind);
    }

    private void Put(ReadOnlySpan<char> text, int offset, ProseKind kind)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new ProsePiece(_text.Length, text.Length, offset, kind, null));
            _text.Append(text);
        }
    }
}
