using System.Globalization;

namespace ReportGen.Binding.Lint;

/// <summary>Where sentences begin and end, and which years they name.</summary>
internal static class Sentences
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    // What is further away is about something else, whatever the punctuation.
    private const int Reach = 300;

    /// <summary>The sentence around a stretch of text.</summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && start - from < Reach && !IsEnd(text, from - 1))
        {
            from--;
        }

        var to = end;
        while (to < text.Length && to - end < Reach && !IsEnd(text, to))
        {
            to++;
        }

        return (from, to);
    }

    public static IEnumerable<int> Years(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isYear = end - at == 4 && (at == 0 || text[at - 1] is not (',' or '.')) && !(end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]));
            if (isYear && int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year)
            {
                yield return year;
            }

            at = Math.Max(end, at);
        }
    }

    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '；' => true,
        '.' or '!' or '?' or ';' => at + 1 >= text.Length || (text[at + 1] == ' ' && (at + 2 >= text.Length || !char.IsAsciiLetterLower(text[at + 2]))),
        _ => false,
    };
}
