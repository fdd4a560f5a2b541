using System.Runtime.InteropServices;

namespace ReportGen.Binding.Templates;

/// <summary>Lets lines that hold only <c>{% … %}</c> vanish, line end too, so that loops can make table rows.</summary>
internal static class TagTrimmer
{
    public static void Trim(TemplateSource source, List<TagToken> tokens)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].IsOutput && BeginsLine(source, all[i], i == 0 ? source.Start : all[i - 1].SpanEnd, out var lineStart))
            {
                i = TrimLine(source.Text, all, i, lineStart);
            }
        }
    }

    /// <summary>Start of the whitespace before a position, not reaching before a limit.</summary>
    public static int WhitespaceBefore(string text, int at, int limit)
    {
        while (at > limit && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>End of the whitespace behind a position.</summary>
    public static int WhitespaceAfter(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsLine(TemplateSource source, TagToken token, int limit, out int lineStart)
    {
        lineStart = token.SpanStart;
        while (lineStart > limit && source.Text[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        return lineStart == source.Start || (lineStart > 0 && source.Text[lineStart - 1] == '\n');
    }

    /// <summary>Widens the tags of a line to the whole line if nothing else stands on it.</summary>
    /// <returns>Index of the last tag looked at.</returns>
    private static int TrimLine(string text, Span<TagToken> tokens, int first, int lineStart)
    {
        var last = first;
        var at = Blank(text, tokens[first].SpanEnd);
        while (last + 1 < tokens.Length && tokens[last + 1].SpanStart == at && !tokens[last + 1].IsOutput)
        {
            last++;
            at = Blank(text, tokens[last].SpanEnd);
        }

        if (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            return last;
        }

        at += at < text.Length && text[at] == '\r' ? 1 : 0;
        at += at < text.Length && text[at] == '\n' ? 1 : 0;
        for (var i = first; i <= last; i++)
        {
            var start = i == first ? lineStart : tokens[i].SpanStart;
            var end = i == last ? at : tokens[i + 1].SpanStart;
            tokens[i] = tokens[i] with { Start = Math.Min(start, tokens[i].Start), End = Math.Max(end, tokens[i].End) };
        }

        return last;
    }

    private static int Blank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
