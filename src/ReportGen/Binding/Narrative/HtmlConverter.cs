using System.Text;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Block = ReportGen.Document.Block;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Raw HTML: comments vanish, all else is shown as text.</summary>
internal static class HtmlConverter
{
    public static IReadOnlyList<Block> Convert(HtmlBlock block, NarrativeContext context)
    {
        ReportUnclosed(block, context);
        var lines = WithoutComments(block.Lines.ToString()).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
        {
            return [];
        }

        var span = context.SpanOf(block);
        if (lines.FirstOrDefault(l => l.Contains('<')) is { } html)
        {
            context.Diagnostics.Add(Messages.RawHtml(span, html));
        }

        var inlines = new List<Inline>();
        foreach (var line in lines)
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak { Span = span });
            }

            inlines.AddRange(Line(line, span, context));
        }

        return [new Paragraph(inlines) { Span = span }];
    }

    /// <summary>Figures are printed even here: nothing is dropped silently.</summary>
    private static IEnumerable<Inline> Line(string line, SourceSpan span, NarrativeContext context)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            if (Templates.Sentinels.TryRead(line, at, out var index, out var next) && index < context.Rendered.Inserts.Count)
            {
                if (text.Length > 0)
                {
                    yield return new Text(text.ToString()) { Span = span };
                    text.Clear();
                }

                yield return context.Figures.Place(context.Rendered.Inserts[index]);
                at = next;
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        if (text.Length > 0)
        {
            yield return new Text(text.ToString()) { Span = span };
        }
    }

    private static void ReportUnclosed(HtmlBlock block, NarrativeContext context)
    {
        var open = Comments.Unclosed(context.Rendered.Text, block.Span.Start, block.Span.End + 1);
        if (open >= 0)
        {
            context.Diagnostics.Add(Messages.UnclosedComment(context.Rendered.Span(open, open + Comments.Start.Length)));
        }
    }

    private static string WithoutComments(string html)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var comment in Comments.In(html, 0, html.Length))
        {
            text.Append(html, at, comment.Start - at);
            at = comment.End;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }
}
