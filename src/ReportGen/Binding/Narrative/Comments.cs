using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Narrative;

/// <summary>HTML comments within raw HTML.</summary>
internal static class Comments
{
    public const string Start = "<!--";
    public const string End = "-->";

    /// <summary>The comments of a stretch of text; one without end reaches to the end of the stretch.</summary>
    public static IEnumerable<LiteralRegion> In(string text, int from, int to)
    {
        to = Math.Min(to, text.Length);
        for (var at = from; at < to;)
        {
            var open = text.IndexOf(Start, at, to - at, StringComparison.Ordinal);
            if (open < 0)
            {
                yield break;
            }

            var inside = Math.Min(open + Start.Length, to);
            var close = text.IndexOf(End, inside, to - inside, StringComparison.Ordinal);
            at = close < 0 ? to : close + End.Length;
            yield return new LiteralRegion(open, at);
        }
    }

    /// <summary>Offset of the comment that has no end; -1 for none.</summary>
    public static int Unclosed(string text, int from, int to)
    {
        var last = In(text, from, to).LastOrDefault();
        var isClosed = last.End - last.Start >= Start.Length + End.Length
            && text.AsSpan(last.Start + Start.Length, last.End - last.Start - Start.Length).EndsWith(End, StringComparison.Ordinal);
        return last == default || isClosed ? -1 : last.Start;
    }
}
