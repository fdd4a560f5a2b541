namespace ReportGen.Binding.Lint;

/// <summary>Chinese number words to a value.</summary>
internal static class ChineseValue
{
    private const string Digits = "零一二三四五六七八九";

    // No number that fits a report is longer.
    private const int LongestWords = 24;

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
        var (total, group, digit) = (0L, 0L, -1L);
        foreach (var c in words)
        {
            if (c == '零')
            {
                continue;
            }

            if (DigitOf(c) is var next and > 0)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = next;
                continue;
            }

            (total, group) = Place(total, group, digit, c);
            digit = -1;
        }

        return total + group + Math.Max(digit, 0);
    }

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
