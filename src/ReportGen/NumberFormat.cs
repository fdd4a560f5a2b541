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
    private const string ParentSample = "1.";
    private const int ParentLength = 2;
    private const string ChineseDigits = "零一二三四五六七八九";
    private static readonly (int Value, string Text)[] RomanSteps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Reads a sample of the first number of a heading level.</summary>
    /// <param name="level">The heading level it is for, from 1; a number may name as many above it as there are.</param>
    /// <returns>Null when the text has no counter, or names more numbers than stand above it.</returns>
    public static NumberFormat? Parse(string sample, int level) =>
        Parse(sample) is { } format && format.Parents < level ? format : null;

    /// <summary>Reads a sample of the first number: <c>I.</c>, <c>i</c>, <c>1.</c>, <c>1.1</c>, <c>A)</c>, <c>一、</c>, <c>（一）</c>.</summary>
    /// <returns>Null when the text has no counter.</returns>
    public static NumberFormat? Parse(string sample)
    {
        var at = sample.AsSpan().IndexOfAny(Counters);
        if (at < 0)
        {
            return null;
        }

        var style = sample[at] switch
        {
            'I' => NumberStyle.UpperRoman,
            'i' => NumberStyle.LowerRoman,
            'A' => NumberStyle.UpperLetter,
            'a' => NumberStyle.LowerLetter,
            '一' => NumberStyle.Chinese,
            _ => NumberStyle.Decimal,
        };
        var parents = style == NumberStyle.Decimal ? ParentsIn(sample.AsSpan(at)) : 0;
        return new NumberFormat(sample[..at], style, sample[(at + (ParentLength * parents) + 1)..]) { Parents = parents };
    }

    /// <summary>How many numbers of the levels above stand before its own: one in <c>1.1</c>, two in <c>1.1.1</c>.</summary>
    public int Parents { get; init; }

    /// <summary>The number with its prefix and suffix; of what stands above it, the first.</summary>
    /// <param name="number">From 1.</param>
    public string Format(int number) => Prefix + string.Concat(Enumerable.Repeat(ParentSample, Parents)) + Counter(number) + Suffix;

    /// <summary>The number behind those of the levels above.</summary>
    /// <param name="numbers">From 1, from the highest level to its own.</param>
    public string Format(ReadOnlySpan<int> numbers)
    {
        var text = new StringBuilder(Prefix);
        for (var i = numbers.Length - 1 - Parents; i < numbers.Length - 1; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{numbers[i]}.");
        }

        return text.Append(Counter(numbers[^1])).Append(Suffix).ToString();
    }

    private static int ParentsIn(ReadOnlySpan<char> sample)
    {
        var count = 0;
        for (; sample.StartsWith(ParentSample + "1", StringComparison.Ordinal); count++)
        {
            sample = sample[ParentLength..];
        }

        return count;
    }

    private string Counter(int number) => Style switch
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
