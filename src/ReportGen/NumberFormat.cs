using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportGen;

/// <summary>The counters that a heading number or an ordered list may use.</summary>
internal enum NumberStyle
{
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    Chinese,
}

/// <summary>How a counter is written: a counter between a prefix and a suffix, such as <c>I.</c> or <c>（一）</c>.</summary>
/// <param name="Prefix">Text before the counter.</param>
/// <param name="Style">The counter.</param>
/// <param name="Suffix">Text after it.</param>
internal sealed record NumberFormat(string Prefix, NumberStyle Style, string Suffix)
{
    private static readonly SearchValues<char> Counters = SearchValues.Create("1IiAa一");
    private const string ChineseDigits = "零一二三四五六七八九";
    private static readonly (int Value, string Text)[] RomanSteps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The counters of the levels above that the number repeats, outermost first; empty for a counter alone.</summary>
    public IReadOnlyList<NumberPart> Outer { get; init; } = [];

    /// <summary>Reads a sample of the first number: <c>I.</c>, <c>1.</c>, <c>A)</c>, <c>（一）</c>; <c>1.1</c> repeats the chapter's.</summary>
    /// <returns>Null when the text has no counter, or a digit that is none.</returns>
    public static NumberFormat? Parse(string sample)
    {
        var parts = new List<NumberPart>();
        var rest = 0;
        for (var at = 0; at < sample.Length; at++)
        {
            if (Counters.Contains(sample[at]) && StandsAlone(sample, at))
            {
                parts.Add(new NumberPart(sample[rest..at], StyleOf(sample[at])));
                rest = at + 1;
            }
            else if (char.IsAsciiDigit(sample[at]))
            {
                return null;
            }
        }

        return parts is [.. var outer, var own] ? new NumberFormat(own.Prefix, own.Style, sample[rest..]) { Outer = outer } : null;
    }

    /// <summary>The number with its prefix and suffix.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="outer">Numbers of the levels above, as many as <see cref="Outer"/> has; 1 where they are left out.</param>
    public string Format(int number, ReadOnlySpan<int> outer = default)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Outer.Count; i++)
        {
            text.Append(Outer[i].Prefix).Append(Counter(Outer[i].Style, i < outer.Length ? outer[i] : 1));
        }

        return text.Append(Prefix).Append(Counter(Style, number)).Append(Suffix).ToString();
    }

    /// <summary>Whether the number repeats the counters of the levels above as they count there, or all of them in digits.</summary>
    /// <param name="above">Formats of the levels above.</param>
    public bool Fits(IReadOnlyList<NumberFormat> above)
    {
        var first = above.Count - Outer.Count;
        var isAllDecimal = Style == NumberStyle.Decimal && Outer.All(p => p.Style == NumberStyle.Decimal);
        return first >= 0 && (isAllDecimal || Outer.Select((part, i) => part.Style == above[first + i].Style).All(isSame => isSame));
    }

    /// <summary>By what is printed: two readings of one sample are one format.</summary>
    public bool Equals(NumberFormat? other) =>
        other is not null && Prefix == other.Prefix && Style == other.Style && Suffix == other.Suffix && Outer.SequenceEqual(other.Outer);

    public override int GetHashCode() => HashCode.Combine(Prefix, Style, Suffix, Outer.Count);

    /// <summary>The 'a' of 'Chapter' counts nothing.</summary>
    private static bool StandsAlone(string sample, int at) =>
        !char.IsAscii(sample[at]) || !(IsWord(sample, at - 1) || IsWord(sample, at + 1));

    private static bool IsWord(string sample, int at) => at >= 0 && at < sample.Length && char.IsAsciiLetterOrDigit(sample[at]);

    private static NumberStyle StyleOf(char counter) => counter switch
    {
        'I' => NumberStyle.UpperRoman,
        'i' => NumberStyle.LowerRoman,
        'A' => NumberStyle.UpperLetter,
        'a' => NumberStyle.LowerLetter,
        '一' => NumberStyle.Chinese,
        _ => NumberStyle.Decimal,
    };

    private static string Counter(NumberStyle style, int number) => style switch
    {
        NumberStyle.UpperRoman => Roman(number),
        NumberStyle.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberStyle.UpperLetter => Letters(number),
        NumberStyle.LowerLetter => Letters(number).ToLowerInvariant(),
        NumberStyle.Chinese => Chinese(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        foreach (var (value, step) in RomanSteps)
        {
            for (; number >= value; number -= value)
            {
                text.Append(step);
            }
        }

        return text.ToString();
    }

    private static string Letters(int number)
    {
        var text = string.Empty;
        for (; number > 0; number = (number - 1) / 26)
        {
            text = (char)('A' + (number - 1) % 26) + text;
        }

        return text;
    }

    /// <summary>1 to 99 in words; a document with a hundred numbered siblings falls back to digits.</summary>
    private static string Chinese(int number)
    {
        if (number is < 1 or > 99)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var tens = number / 10;
        var ones = number % 10;
        var text = tens switch { 0 => string.Empty, 1 => "十", _ => ChineseDigits[tens] + "十" };
        return ones == 0 ? text : text + ChineseDigits[ones];
    }
}
