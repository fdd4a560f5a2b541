namespace ReportGen.Binding.Lint;

/// <summary>Chinese number words to a value.</summary>
internal static class ChineseValue
{
    private const string Digits = "零一二三四五六七八九";

    // No number that fits a report is longer.
    private const int LongestWords = 24;

    /// <summary>More of these times 亿 would not fit.</summary>
    private const long Most = long.MaxValue / 1_000_000_000;

    /// <returns>Null for characters that are no number by themselves, such as 千万 or 万一.</returns>
    public static (decimal Value, int Decimals)? Read(ReadOnlySpan<char> words)
    {
        var point = words.IndexOf('点');
        var whole = point < 0 ? words : words[..point];

        // A number begins with a digit or with ten, and has a place: 三五 and 一一 are something else.
        var hasPlace = whole.IndexOfAny("十百千万亿") >= 0;
        if (whole.Length is 0 or > LongestWords || whole[0] is '百' or '千' or '万' or '亿' or '零' || (point < 0 && !hasPlace) || Whole(whole) is not { } value)
        {
            return null;
        }

        return point < 0 ? (value, 0) : Fraction(value, words[(point + 1)..]);
    }

    private static (decimal Value, int Decimals)? Fraction(long whole, ReadOnlySpan<char> digits)
    {
        decimal value = whole;
        var place = 0.1m;
        foreach (var c in digits)
        {
            if (Digits.IndexOf(c) is var digit && digit < 0)
            {
                return null;
            }

            value += digit * place;
            place /= 10;
        }

        return (value, digits.Length);
    }

    private static long? Whole(ReadOnlySpan<char> words)
    {
        var (total, group, digit, last) = (0L, 0L, -1L, '十');
        foreach (var c in words)
        {
            if (DigitOf(c) is var next and > 0)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = next;
            }
            else if (c != '零')
            {
                if (IsBare(digit, last, c) || (c == '亿' && total + group > Most))
                {
                    return null;
                }

                (total, group) = Place(total, group, digit, c);
                digit = -1;
            }

            last = digit > 0 ? last : c;
        }

        return IsBare(digit, last, '\0') ? null : total + group + Math.Max(digit, 0);
    }

    /// <summary>Whether a digit lacks its place: 二百五 is two hundred and fifty, and 二百零五 has its 零.</summary>
    /// <param name="last">The place or 零 before the digit.</param>
    /// <param name="next">The place behind it.</param>
    private static bool IsBare(long digit, char last, char next) =>
        digit > 0 && (last is '百' or '千' || (next == '\0' && last is '万' or '亿')) && next is '\0' or '万' or '亿';

    private static (long Total, long Group) Place(long total, long group, long digit, char place)
    {
        var one = Math.Max(digit, 0);
        return place switch
        {
            '十' => (total, group + (digit > 0 ? digit : 1) * 10),
            '百' => (total, group + one * 100),
            '千' => (total, group + one * 1000),
            '万' => (total + (group + one) * 10_000, 0),
            _ => ((total + group + one) * 100_000_000, 0),
        };
    }

    private static int DigitOf(char c) => c == '两' ? 2 : Digits.IndexOf(c);
}
