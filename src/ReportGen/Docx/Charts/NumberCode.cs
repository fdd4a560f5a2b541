using System.Globalization;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>Number format codes that show numbers as they are printed (ECMA-376 part 1, 18.8.31).</summary>
internal static class NumberCode
{
    private const int GroupSize = 3;

    /// <summary>The code under which a value shows as it is printed; null where only words can say it, as with a bound.</summary>
    /// <param name="value">The number.</param>
    /// <param name="printed">Its text, in the marks of the edition.</param>
    public static string? Of(decimal value, string printed, ChartNumbers numbers)
    {
        var (first, last) = (printed.AsSpan().IndexOfAnyInRange('0', '9'), printed.AsSpan().LastIndexOfAnyInRange('0', '9'));
        var sign = value < 0 ? numbers.Minus : string.Empty;
        if (first < 0 || !printed.StartsWith(sign, StringComparison.Ordinal) || Read(printed[first..(last + 1)], numbers) is not { } shown
            || shown.Value != Math.Round(Math.Abs(value), shown.Decimals, MidpointRounding.AwayFromZero))
        {
            return null;
        }

        var isSigned = value >= 0 && printed[0] == '+';
        var before = printed[(isSigned ? 1 : Math.Min(sign.Length, first))..first];
        return Sections(Quoted(before) + Digits(shown.Decimals, shown.IsGrouped) + Quoted(printed[(last + 1)..]), numbers, isSigned);
    }

    /// <summary>The code of an axis.</summary>
    /// <param name="decimals">Decimals of its numbers, in the scale of the values.</param>
    /// <param name="ticks">Its numbers.</param>
    public static string OfAxis(ChartNumbers numbers, int decimals, IEnumerable<decimal> ticks)
    {
        var digits = Scaled(numbers, decimals, ticks) + Quoted(numbers.Suffix);
        return $"{digits};{Quoted(numbers.Minus)}{digits};{Quoted(numbers.Format(0, decimals))}";
    }

    /// <summary>Words as they are.</summary>
    public static string Quoted(string text)
    {
        // A quotation mark cannot stand between quotation marks, not even behind a backslash.
        var parts = text.Split('"').Select(words => words.Length > 0 ? '"' + words + '"' : string.Empty);
        return string.Join("\\\"", parts);
    }

    private static string Digits(int decimals, bool isGrouped) =>
        (isGrouped ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : string.Empty);

    /// <summary>Digits before a scale word. A comma at the end divides by a thousand.</summary>
    private static string Scaled(ChartNumbers numbers, int decimals, IEnumerable<decimal> ticks)
    {
        var thousands = numbers.Exponent / GroupSize;
        if (numbers.Exponent == thousands * GroupSize)
        {
            var shown = numbers.Exponent == 0 ? decimals : ticks.Select(t => DecimalsOf(numbers.Format(t, 0), numbers)).DefaultIfEmpty().Max();
            return Digits(shown, !numbers.AreNames) + new string(',', thousands);
        }

        // Codes know no division by ten thousand: the point stands among the digits as a letter would.
        return "0\\" + numbers.DecimalMark + new string('0', numbers.Exponent % GroupSize) + new string(',', thousands);
    }

    /// <summary>How many decimals a printed number has.</summary>
    public static int DecimalsOf(string printed, ChartNumbers numbers)
    {
        var (point, last) = (printed.IndexOf(numbers.DecimalMark, StringComparison.Ordinal), printed.AsSpan().LastIndexOfAnyInRange('0', '9'));
        return point < 0 || point > last ? 0 : last - point;
    }

    /// <summary>Positive and negative, and zero where it has no sign: a program's own minus would be a hyphen.</summary>
    private static string Sections(string digits, ChartNumbers numbers, bool isSigned) => isSigned
        ? $"+{digits};{Quoted(numbers.Minus)}{digits};{digits}"
        : $"{digits};{Quoted(numbers.Minus)}{digits}";

    private static (decimal Value, int Decimals, bool IsGrouped)? Read(string numeral, ChartNumbers numbers)
    {
        var point = numeral.LastIndexOf(numbers.DecimalMark, StringComparison.Ordinal);
        var whole = point < 0 ? numeral : numeral[..point];
        var rest = point < 0 ? string.Empty : numeral[(point + numbers.DecimalMark.Length)..];
        var digits = numbers.Group.Length > 0 ? whole.Replace(numbers.Group, string.Empty, StringComparison.Ordinal) : whole;
        if (!decimal.TryParse(digits + "." + rest + "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        // Digits that are too few to be grouped do not tell whether more would be.
        return (value, rest.Length, digits.Length <= GroupSize || digits.Length < whole.Length);
    }
}
