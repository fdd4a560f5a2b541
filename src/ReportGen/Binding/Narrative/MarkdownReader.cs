using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Parses Markdown whose tags are done, and refuses nesting that would exhaust the stack of whoever walks it.</summary>
internal static class MarkdownReader
{
    /// <summary>Deeper emphasis than any prose has.</summary>
    private const int DeepestEmphasis = 64;

    /// <summary>Brackets that open nothing nest in the tree, and prose may well have some of them.</summary>
    private const int DeepestInline = 1000;

    /// <param name="parse">The dialect.</param>
    /// <returns>The document; null where it cannot be read, which is in the diagnostics.</returns>
    public static MarkdownDocument? Read(RenderedText rendered, Func<string, MarkdownDocument?> parse, DiagnosticBag diagnostics)
    {
        if (parse(rendered.Text) is not { } markdown)
        {
            ReportUnreadable(rendered, parse, diagnostics);
            return null;
        }

        foreach (var block in markdown.Descendants<LeafBlock>())
        {
            Cut(block, rendered, diagnostics);
        }

        LiteralRegions.Check(markdown, rendered, diagnostics);
        return markdown;
    }

    /// <summary>Finds the line with which the text becomes unreadable.</summary>
    private static void ReportUnreadable(RenderedText rendered, Func<string, MarkdownDocument?> parse, DiagnosticBag diagnostics)
    {
        var text = rendered.Text;
        if (DeepNesting.Find(text) is { } deep)
        {
            diagnostics.Add(Messages.MarkdownTooDeep(rendered.Span(deep, deep + 1)));
            return;
        }

        var ends = LineEnds(text);
        var (low, high) = (0, ends.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = parse(text[..ends[middle]]) is null ? (low, middle) : (middle + 1, high);
        }

        var at = rendered.Span(low == 0 ? 0 : ends[low - 1], ends[low]);
        var isNested = MarkdownDialect.ParseCode(text[..ends[low]]) is null;
        diagnostics.Add(isNested ? Messages.MarkdownTooDeep(at) : Messages.TooMuchMarkup(at));
    }

    private static List<int> LineEnds(string text)
    {
        var ends = new List<int>();
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            ends.Add(at + 1);
        }

        ends.Add(text.Length);
        return ends;
    }

    /// <summary>Takes out what nests too deep, and says so.</summary>
    private static void Cut(LeafBlock block, RenderedText rendered, DiagnosticBag diagnostics)
    {
        var (depth, emphases) = (0, 0);
        Inline? at = block.Inline;
        while (at is not null)
        {
            if (at is ContainerInline { FirstChild: { } child } container)
            {
                if (emphases + Weight(container) <= DeepestEmphasis && depth < DeepestInline)
                {
                    (at, depth, emphases) = (child, depth + 1, emphases + Weight(container));
                    continue;
                }

                diagnostics.Add(Messages.InlinesTooDeep(rendered.Span(block.Span.Start, block.Span.End + 1)));
                container.Clear();
            }

            while (at is { NextSibling: null, Parent: { } parent } && at != block.Inline)
            {
                (at, depth, emphases) = (parent, depth - 1, emphases - Weight(parent));
            }

            at = at == block.Inline ? null : at.NextSibling;
        }
    }

    private static int Weight(ContainerInline inline) => inline is EmphasisInline or LinkInline or SpanInline ? 1 : 0;
}
