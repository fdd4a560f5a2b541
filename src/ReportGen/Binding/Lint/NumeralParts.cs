using ReportGen.Binding.Printing;

namespace ReportGen.Binding.Lint;

/// <summary>Adds to a number the scale, percent sign or currency that is written beside it.</summary>
internal static class NumeralParts
{
    // Longer words before the words they begin with.
    private static readonly (string Word, int Exponent)[] Scales =
    [
        ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
        ("万亿", 12), ("萬億", 12), ("千万", 7), ("百万", 6), ("亿", 8), ("億", 8), ("万", 4), ("萬", 4),
    ];

    private static readonly string[] Percents = ["%", "％", "percent", "per cent"];

    private static readonly string[] Codes = ["US$", "$", "€", "£", "CNY", "RMB", "USD", "EUR", "HKD", "GBP", "JPY"];

    private const string Dollars = "dollars";

    // Of dollars there are many.
    private static readonly string[] Names = ["US dollars", "U.S. dollars", "euros", "euro", "EUR", "yuan", "CNY", "USD", "GBP", "JPY", "人民币", "欧元", "歐元", "美元", "英镑", "港元", "日元"];

    public static Numeral Complete(Numeral numeral, string text) => WithPercent(WithCurrency(WithScale(numeral, text), text), text);

    private static Numeral WithScale(Numeral numeral, string text)
    {
        var at = Skip(text, numeral.End);
        foreach (var (word, exponent) in Scales)
        {
            if (IsWord(text, at, word))
            {
                return numeral with { Exponent = exponent, WholeEnd = at + word.Length };
            }
        }

        return numeral;
    }

    /// <summary>The money that is named right behind a number, whatever its scale: <c>euros</c>, 美元; null for none.</summary>
    public static string? MoneyBehind(Numeral numeral, string text)
    {
        var at = Skip(text, numeral.WholeEnd);
        return Array.Find(Names, n => IsWord(text, at, n)) ?? (IsWord(text, at, Dollars) ? Dollars : null);
    }

    /// <summary>A number of a cell in the scale that its heads or its caption name, as in <c>in millions</c>; itself where they name none.</summary>
    public static Numeral InScaleOf(string heads, Numeral numeral) =>
        numeral is { Exponent: 0, IsPercent: false } && ScaleIn(heads) is { } scale ? numeral with { Exponent = scale.Exponent } : numeral;

    /// <summary>The scale that a head or a caption names: <c>in millions</c>, <c>Million yuan</c>, 单位：亿元; null for none.</summary>
    public static (string Word, int Exponent)? ScaleIn(string heads)
    {
        foreach (var (word, exponent) in Scales)
        {
            var at = heads.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && LeadsToScale(heads.AsSpan(0, at)) && (IsWord(heads, at, word) || IsWord(heads, at, word + "s")) && (char.IsAscii(word[0]) || IsOfUnit(heads, at + word.Length)))
            {
                return (heads.Substring(at, word.Length), exponent);
            }
        }

        return null;
    }

    /// <summary>Whether what stands before a scale lets it be that of the numbers: nothing, <c>in</c>, a bracket; not <c>per</c> or <c>over one</c>.</summary>
    private static bool LeadsToScale(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        return text.IsEmpty || "(（[,，:：/".Contains(text[^1]) || text.EndsWith(" in", StringComparison.OrdinalIgnoreCase) || text.Equals("in", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Of hanzi only a scale before a unit is one: 万元, not 每万人.</summary>
    private static bool IsOfUnit(string heads, int at) => at < heads.Length && "元美件人次吨个家户亩千平立标".Contains(heads[at]);

    private static Numeral WithPercent(Numeral numeral, string text)
    {
        if (numeral.Start >= 3 && string.CompareOrdinal(text, numeral.Start - 3, "百分之", 0, 3) == 0)
        {
            return numeral with { IsPercent = true, WholeStart = numeral.Start - 3 };
        }

        var at = Skip(text, numeral.End);
        var sign = numeral.Exponent == 0 ? Percents.FirstOrDefault(p => IsWord(text, at, p)) : null;
        return sign is null ? numeral : numeral with { IsPercent = true, WholeEnd = at + sign.Length };
    }

    private static Numeral WithCurrency(Numeral numeral, string text)
    {
        var end = numeral.Start;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        if (end > 0 && text[end - 1] is '¥' or '￥')
        {
            return numeral with { Currency = "CNY", WholeStart = end - 1 };
        }

        var code = Codes.FirstOrDefault(c => end >= c.Length && string.CompareOrdinal(text, end - c.Length, c, 0, c.Length) == 0);
        return code is null ? WithCurrencyBehind(numeral, text) : numeral with { Currency = Currencies.CodeOf(code), WholeStart = end - code.Length, IsCurrencyClear = code != "$" };
    }

    /// <summary>Behind a scale word, where no small sums of everyday life are.</summary>
    private static Numeral WithCurrencyBehind(Numeral numeral, string text)
    {
        var at = Skip(text, numeral.WholeEnd);
        return numeral.Exponent > 0 && Names.FirstOrDefault(n => IsWord(text, at, n)) is { } name ? numeral with { Currency = Currencies.CodeOf(name) ?? "USD", IsCurrencyClear = true } : numeral;
    }

    private static int Skip(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;

    /// <summary>Whether a word stands somewhere, and ends there if its letters are Latin.</summary>
    private static bool IsWord(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (!char.IsAsciiLetter(word[^1]) || at + word.Length >= text.Length || !char.IsAsciiLetter(text[at + word.Length]));
}
