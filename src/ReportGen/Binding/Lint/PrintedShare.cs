using System.Globalization;

namespace ReportGen.Binding.Lint;

/// <summary>A percentage as it is printed.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">What the reader sees, in percent.</param>
/// <param name="Step">One of its last digit.</param>
/// <param name="IsOfWhole">Whether it was computed as a share of another figure.</param>
internal sealed record PrintedShare(Figure Figure, decimal Value, decimal Step, bool IsOfWhole)
{
    /// <returns>Null for what is no percentage from 0 to 100, or is a change, a claim or a bound.</returns>
    public static PrintedShare? Of(Figure figure)
    {
        var isOfWhole = figure.Format.Contains("share_of", StringComparison.Ordinal);
        var digits = figure.Text.TrimEnd('%');
        var isOther = figure.Format.Contains("change", StringComparison.Ordinal) || figure.Format.Contains("growth", StringComparison.Ordinal);
        var isPercent = (figure.Unit == "%" && figure.Field == "value") || (isOfWhole && figure.Text.EndsWith('%'));
        return isPercent && !isOther && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100
            ? new PrintedShare(figure, value, Unit(value.Scale), isOfWhole)
            : null;
    }

    private static decimal Unit(int decimals)
    {
        var unit = 1m;
        for (var i = 0; i < decimals; i++)
        {
            unit /= 10;
        }

        return unit;
    }
}
