using System.Text;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Narrative;

/// <summary>The characters of Markdig's inlines, figures printed: for slugs and alternative texts.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? container, RenderedText rendered)
    {
        var text = new StringBuilder();
        Append(text, container, rendered);
        return text.ToString().Trim();
    }

    /// <summary>A string of Markdig's with its sentinels replaced by what they print.</summary>
    public static string Of(string text, RenderedText rendered)
    {
        var result = new StringBuilder();
        Append(result, text, rendered);
        return result.ToString();
    }

    /// <summary>The inserts that stand in a string, in order.</summary>
    public static IEnumerable<Insert> InsertsIn(string text, RenderedText rendered)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Sentinels.TryRead(text, at, out var index, out var next) && index < rendered.Inserts.Count)
            {
                yield return rendered.Inserts[index];
                at = next;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The inserts among inlines, code left out.</summary>
    public static IEnumerable<Insert> InsertsIn(ContainerInline container, RenderedText rendered) => container
        .FindDescendants<LiteralInline>()
        .SelectMany(l => InsertsIn(l.Content.ToString(), rendered));

    private static void Append(StringBuilder text, ContainerInline? container, RenderedText rendered)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(text, literal.Content.AsSpan(), rendered);
                    break;
                case CodeInline code:
                    text.Append(rendered.AsWritten(code.Content));
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(text, delimiter, rendered);
                    break;
                case ContainerInline inner:
                    Append(text, inner, rendered);
                    break;
            }
        }
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> characters, RenderedText rendered)
    {
        for (var at = 0; at < characters.Length;)
        {
            if (Sentinels.TryRead(characters, at, out var index, out var next) && index < rendered.Inserts.Count)
            {
                // As it will be printed: nothing but its beginning is known of a plain text.
                text.Append((text.Length == 0 ? rendered.Inserts[index].AtHead() : rendered.Inserts[index]).Text);
                at = next;
            }
            else
            {
                text.Append(characters[at++]);
            }
        }
    }
}
