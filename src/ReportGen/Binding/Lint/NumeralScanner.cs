using System.Globalization;

namespace ReportGen.Binding.Lint;

/// <summary>Finds numbers in prose, in digits or in words, and leaves out digits that are part of something else.</summary>
internal static class NumeralScanner
{
    private const int GroupSize = 3;

    // A longer row of digits is a code or a telephone number.
    private const int MostDigits = 18;

    public static IEnumerable<Numeral> Scan(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var (numeral, next) = Digits(text, at);
                if (numeral is not null)
                {
                    yield return NumeralParts.Complete(numeral, text);
                }

                at = next;
            }
            else if (NumberWords.TryRead(text, at, out var words, out var end))
            {
                if (words is not null)
                {
                    yield return NumeralParts.Complete(words, text);
                }

                at = end;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>A number in digits; null for digits that are no number. And where to go on.</summary>
    private static (Numeral? Numeral, int Next) Digits(string text, int start)
    {
        var end = Whole(text, start, out var isGrouped);
        var decimals = Decimals(text, end);
        var next = end + (decimals > 0 ? decimals + 1 : 0);
        if (IsPartOfMore(text, start, next))
        {
            while (next < text.Length && (char.IsAsciiLetterOrDigit(text[next]) || (IsJoint(text[next]) && next + 1 < text.Length && char.IsAsciiLetterOrDigit(text[next + 1]))))
            {
                next++;
            }

            return (null, next);
        }

        var digits = text[start..next].Replace(",", string.Empty, StringComparison.Ordinal);
        return next - start <= MostDigits && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (new Numeral(start, next, value, decimals) { IsGrouped = isGrouped, WholeStart = start, WholeEnd = next }, next)
            : (null, next);
    }

    private static int Whole(string text, int start, out bool isGrouped)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        isGrouped = false;
        while (end - start <= GroupSize + (isGrouped ? MostDigits : 0) && IsGroup(text, end))
        {
            isGrouped = true;
            end += GroupSize + 1;
        }

        return end;
    }

    private static bool IsGroup(string text, int at) =>
        at + GroupSize < text.Length && text[at] == ',' && text.AsSpan(at + 1, GroupSize).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + GroupSize + 1 == text.Length || !char.IsAsciiDigit(text[at + GroupSize + 1]));

    private static int Decimals(string text, int end)
    {
        if (end >= text.Length || text[end] != '.')
        {
            return 0;
        }

        var at = end + 1;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - end - 1;
    }

    /// <summary>Whether digits belong to a word, a date, a version, a ratio, a time, a range.</summary>
    private static bool IsPartOfMore(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var isCode = text[start] == '0' && end - start > 1 && char.IsAsciiDigit(text[start + 1]);
        return isCode || char.IsAsciiLetter(before) || before is '_' or '#' or '.' or ',' || char.IsAsciiLetter(after) || after is '_'
            || (IsJoint(before) && start > 1 && (char.IsAsciiLetterOrDigit(text[start - 2]) || (before != '-' && char.IsLetterOrDigit(text[start - 2]))))
            || (IsJoint(after) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            || (after is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    private static bool IsJoint(char c) => c is '-' or '/' or ':' or '：' or '\u2010' or '\u2011' or '–' or '—' or '~' or '～' or '.' or '×';
}
