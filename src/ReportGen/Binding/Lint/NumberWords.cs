using System.Collections.Frozen;

namespace ReportGen.Binding.Lint;

/// <summary>Numbers in words, English and Chinese.</summary>
internal static class NumberWords
{
    private const string ChineseDigits = "零一二三四五六七八九";

    private static readonly FrozenDictionary<string, long> English = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100, ["thousand"] = 1000,
        ["million"] = 1_000_000, ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the number words that begin at a character.</summary>
    /// <param name="numeral">The number; null for words that are none, such as a lone <c>thousand</c>.</param>
    /// <param name="end">Behind the words.</param>
    /// <returns>False where no number word begins.</returns>
    public static bool TryRead(string text, int at, out Numeral? numeral, out int end)
    {
        (numeral, end) = (null, at);
        var c = text[at];
        if (char.IsAsciiLetter(c))
        {
            return (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && TryEnglish(text, at, out numeral, out end);
        }

        return IsChinese(c) && TryChinese(text, at, out numeral, out end);
    }

    private static bool TryEnglish(string text, int start, out Numeral? numeral, out int end)
    {
        var (total, group, words) = (0L, 0L, 0);
        end = start;
        for (var at = start; Word(text, ref at) is { } word;)
        {
            if (English.TryGetValue(word, out var value))
            {
                (total, group) = Add(total, group, value);
                (words, end) = (words + 1, at);
            }
            else if (words == 0 || !word.Equals("and", StringComparison.OrdinalIgnoreCase) || group + total < 100)
            {
                break;
            }

            // Hyphens and single blanks join number words.
            if (at >= text.Length || text[at] is not (' ' or '-' or '\u00A0'))
            {
                break;
            }

            at++;
        }

        var isPart = end < text.Length && text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
        var value2 = total + group;
        numeral = words > 1 && !isPart ? new Numeral(start, end, value2, 0) { IsWords = true, WholeStart = start, WholeEnd = end } : null;
        return words > 0;
    }

    private static (long Total, long Group) Add(long total, long group, long value) => value switch
    {
        100 => (total, Math.Max(group, 1) * 100),
        >= 1000 => (total + Math.Max(group, 1) * value, 0),
        _ => (total, group + value),
    };

    private static string? Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at > start ? text[start..at] : null;
    }

    private static bool IsChinese(char c) => ChineseDigits.Contains(c) || c is '两' or '十' or '百' or '千' or '万' or '亿';

    private static bool TryChinese(string text, int start, out Numeral? numeral, out int end)
    {
        end = start;
        while (end < text.Length && (IsChinese(text[end]) || (text[end] == '点' && end > start && end + 1 < text.Length && ChineseDigits.Contains(text[end + 1]))))
        {
            end++;
        }

        var words = text.AsSpan(start, end - start);
        numeral = ChineseValue.Read(words) is { } read ? new Numeral(start, end, read.Value, read.Decimals) { IsWords = true, WholeStart = start, WholeEnd = end } : null;
        return true;
    }
}
