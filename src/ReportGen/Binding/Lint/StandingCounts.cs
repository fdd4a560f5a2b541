using System.Globalization;

namespace ReportGen.Binding.Lint;

/// <summary>Ordinals and cardinals, in words or digits, English and Chinese.</summary>
internal static class StandingCounts
{
    private const string Hanzi = "一二三四五六七八九十";

    private static readonly string[] Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".Split(' ');

    private static readonly string[] Cardinals =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly string[] TensOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".Split(' ');

    /// <summary>A place in an order: <c>second</c>, <c>2nd</c>, 二; null for other words.</summary>
    public static int? Ordinal(string word) =>
        char.IsAsciiDigit(word[0])
            ? word.Length > 2 && char.IsAsciiLetter(word[^1]) ? Digits(word) : null
            : InWords(word, Ordinals, TensOrdinals) ?? Chinese(word);

    /// <summary>A number of years, or the place of the last of them.</summary>
    public static int? Any(string word) => Digits(word) ?? InWords(word, Ordinals, TensOrdinals) ?? InWords(word, Cardinals, Tens) ?? Chinese(word);

    private static int? Digits(string word) => int.TryParse(word.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : null;

    private static int? InWords(string word, string[] ones, string[] tens)
    {
        var parts = word.Split('-');
        if (parts.Length == 2)
        {
            var (ten, one) = (Array.IndexOf(Tens, parts[0]), Array.IndexOf(ones, parts[1]));
            return ten >= 0 && one is >= 0 and < 9 ? (ten + 2) * 10 + one + 1 : null;
        }

        var (small, round) = (Array.IndexOf(ones, word), Array.IndexOf(tens, word));
        return small >= 0 ? small + 1 : round >= 0 ? (round + 2) * 10 : null;
    }

    private static int? Chinese(string word)
    {
        var digit = word.Length == 1 ? Hanzi.IndexOf(word[0], StringComparison.Ordinal) : -1;
        return digit >= 0 ? digit + 1 : ChineseValue.Read(word) is { Decimals: 0, Value: < 1000 } read ? (int)read.Value : null;
    }
}
