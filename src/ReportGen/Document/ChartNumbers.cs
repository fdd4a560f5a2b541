using System.Globalization;
using System.Text;

namespace ReportGen.Document;

/// <summary>How an edition prints the numbers along an axis: its marks, and one scale for all of them.</summary>
internal sealed record ChartNumbers
{
    private const int GroupSize = 3;

    /// <summary>Between groups of three digits.</summary>
    public string Group { get; init; } = ",";

    public string DecimalMark { get; init; } = ".";

    public string Minus { get; init; } = "\u2212";

    /// <summary>Powers of ten that the scale word stands for; 0 for none.</summary>
    public int Exponent { get; init; }

    /// <summary>Behind each number: a scale word with its gap, a sign such as <c>%</c>, or both; empty for none.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Whether numbers are names, such as years: their digits are not grouped.</summary>
    public bool AreNames { get; init; }

    /// <summary>A number in print; zero has no scale word.</summary>
    /// <param name="value">The number, in the scale of the chart's values.</param>
    /// <param name="decimals">Decimals in that scale; those that the scale word adds are found here.</param>
    public string Format(decimal value, int decimals)
    {
        if (value == 0)
        {
            return "0" + (Suffix == "%" ? Suffix : string.Empty);
        }

        var scaled = value;
        for (var i = 0; i < Exponent; i++)
        {
            scaled /= 10;
        }

        var digits = Math.Clamp(Exponent > 0 ? Needed(scaled) : decimals, 0, 28);
        return (value < 0 ? Minus : string.Empty) + Digits(Math.Abs(scaled), digits) + Suffix;
    }

    /// <summary>Decimals of a number without the zeros at its end; few, since ticks are round.</summary>
    private static int Needed(decimal value)
    {
        const int Most = 3;
        for (var decimals = 0; decimals < Most; decimals++)
        {
            if (Math.Round(value, decimals) == value)
            {
                return decimals;
            }
        }

        return Most;
    }

    private string Digits(decimal value, int decimals)
    {
        var text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var result = new StringBuilder(text.Length * 2);
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % GroupSize == 0 && !AreNames)
            {
                result.Append(Group);
            }

            result.Append(whole[i]);
        }

        return point < 0 ? result.ToString() : result.Append(DecimalMark).Append(text, point + 1, text.Length - point - 1).ToString();
    }
}
