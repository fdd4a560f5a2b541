using System.Globalization;
using System.Text;

namespace ReportGen.Binding.Printing;

/// <summary>The digits of a number.</summary>
internal static class DecimalText
{
    private const int GroupSize = 3;

    /// <summary>Grouped, with a fixed number of decimals. The value must be rounded to them already.</summary>
    public static string Grouped(decimal value, int decimals, Conventions conventions)
    {
        var digits = Fixed(Math.Abs(value), decimals);
        var whole = digits.AsSpan(0, digits.Length - (decimals > 0 ? decimals + 1 : 0));
        var text = new StringBuilder(digits.Length + digits.Length / GroupSize + 1);
        if (value < 0)
        {
            text.Append(conventions.Minus);
        }

        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % GroupSize == 0)
            {
                text.Append(conventions.Group);
            }

            text.Append(whole[i]);
        }

        return decimals > 0
            ? text.Append(conventions.DecimalMark).Append(digits.AsSpan(whole.Length + 1)).ToString()
            : text.ToString();
    }

    /// <summary>Ungrouped: a year or a counter of the template.</summary>
    public static string Plain(decimal value, int decimals, Conventions conventions) =>
        (value < 0 ? conventions.Minus : string.Empty) + Fixed(Math.Abs(value), decimals).Replace(".", conventions.DecimalMark, StringComparison.Ordinal);

    /// <summary>A number without zeros at the end of its decimals: 240000 for 240000.0.</summary>
    public static decimal Trimmed(decimal value) =>

        // A quotient has the fewest decimals that it can be written with, however many its divisor has.
        value / 1.0000000000000000000000000000m;

    private static string Fixed(decimal value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
