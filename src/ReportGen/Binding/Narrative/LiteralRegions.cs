using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Finds code and comments, as Markdown itself delimits them, before tags are done and after.</summary>
/// <remarks>
/// Indented code counts only behind the tags, since they may hold indented text: bindings in it are put back as written.
/// </remarks>
internal static class LiteralRegions
{
    private const string TagStart = "{%";
    private const string TagEnd = "%}";

    /// <summary>The regions of a narrative whose tags are not done yet.</summary>
    /// <param name="start">Offset of the first character behind the front matter.</param>
    public static IReadOnlyList<LiteralRegion> OfNarrative(string text, int start) =>
        Mentions(text, start) ? Of(text, start, MarkdownDialect.ParseCode) : [];

    /// <summary>The regions of a setting whose tags are not done yet.</summary>
    public static IReadOnlyList<LiteralRegion> OfSetting(string text) =>
        Mentions(text, 0) ? Of(text, 0, MarkdownDialect.ParseLine) : [];

    /// <summary>Reports braces that were taken for code, and turn out to be none when the tags around them are done.</summary>
    public static void Check(MarkdownDocument markdown, RenderedText rendered, DiagnosticBag diagnostics)
    {
        var text = rendered.Text;
        List<LiteralRegion>? regions = null;
        for (var at = text.IndexOf('{'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('{', at + 1))
        {
            if (text[at + 1] is not ('{' or '%') || !rendered.IsLiteral(at))
            {
                continue;
            }

            regions ??= In(markdown, text, shift: 0);
            if (!LiteralRegion.AnyHolds(regions, at))
            {
                diagnostics.Add(Messages.BindingNotFilledIn(rendered.Span(at, at + 2)));
            }

            at++;
        }
    }

    private static bool Mentions(string text, int start)
    {
        var body = text.AsSpan(start);
        return body.Contains('`') || body.Contains("~~~", StringComparison.Ordinal) || body.Contains(Comments.Start, StringComparison.Ordinal);
    }

    private static List<LiteralRegion> Of(string text, int start, Func<string, MarkdownDocument?> parse)
    {
        var body = WithoutTagLines(text[start..]);

        // What nests too deep is reported when the text is parsed for good.
        return parse(body) is { } markdown ? In(markdown, body, start) : [];
    }

    /// <summary>Lines that hold only tags leave no trace, so they must not part what is around them either.</summary>
    private static string WithoutTagLines(string text)
    {
        if (!text.Contains(TagStart, StringComparison.Ordinal))
        {
            return text;
        }

        var result = text.ToCharArray();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.StartsWith(TagStart, StringComparison.Ordinal) && line.EndsWith(TagEnd, StringComparison.Ordinal))
            {
                result.AsSpan(start, text.AsSpan(start, end - start).TrimEnd().Length).Fill(' ');
            }
        }

        return new string(result);
    }

    private static List<LiteralRegion> In(MarkdownDocument markdown, string text, int shift)
    {
        var regions = new List<LiteralRegion>();
        foreach (var node in markdown.Descendants())
        {
            switch (node)
            {
                case HtmlBlock html:
                    regions.AddRange(Comments.In(text, html.Span.Start, html.Span.End + 1));
                    break;
                case HtmlInline { Tag: var tag } html when tag.StartsWith(Comments.Start, StringComparison.Ordinal):
                    regions.Add(new LiteralRegion(html.Span.Start, html.Span.End + 1));
                    break;
                case CodeBlock code:
                    regions.Add(new LiteralRegion(code.Span.Start, CodeLines.EndOf(code, text)));
                    break;
                case CodeInline code:
                    regions.Add(new LiteralRegion(code.Span.Start, code.Span.End + 1));
                    break;
            }
        }

        return [.. regions.Select(r => new LiteralRegion(r.Start + shift, r.End + shift)).OrderBy(r => r.Start)];
    }
}
