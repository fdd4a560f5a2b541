using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Catalog;

/// <summary>What a label means as a member of a range.</summary>
/// <param name="Style">How it counts.</param>
/// <param name="Prefix">Words before the number.</param>
/// <param name="Number">The number; 0 where nothing counts.</param>
internal sealed record PageLabel(PageLabelStyle Style, string Prefix, int Number)
{
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The label that a following page has within the same range.</summary>
    public PageLabel Next => Style == PageLabelStyle.None ? this : this with { Number = Number + 1 };

    public static PageLabel Parse(string label)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number.ToString(CultureInfo.InvariantCulture) == label)
        {
            return new PageLabel(PageLabelStyle.Decimal, string.Empty, number);
        }

        var roman = ReadRoman(label);
        return roman > 0
            ? new PageLabel(PageLabelStyle.LowerRoman, string.Empty, roman)
            : new PageLabel(PageLabelStyle.None, label, 0);
    }

    // 0 for what is no number, or not written the usual way.
    private static int ReadRoman(string label)
    {
        var value = 0;
        var canonical = new StringBuilder();
        foreach (var (digit, digits) in Roman)
        {
            while (label.AsSpan(canonical.Length).StartsWith(digits, StringComparison.Ordinal))
            {
                value += digit;
                canonical.Append(digits);
            }
        }

        return canonical.Length == label.Length && WriteRoman(value) == label ? value : 0;
    }

    private static string WriteRoman(int value)
    {
        var result = new StringBuilder();
        foreach (var (digit, digits) in Roman)
        {
            for (; value >= digit; value -= digit)
            {
                result.Append(digits);
            }
        }

        return result.ToString();
    }
}
