using System.Globalization;

namespace ReportGen.Input.Themes;

/// <summary>Reads numbers with units.</summary>
internal static class Measure
{
    /// <summary>Reads <c>10.5pt</c>, <c>12 mm</c>, <c>1.2em</c>, <c>0.5 lines</c>, <c>33%</c>, <c>600</c>; nothing below zero.</summary>
    public static bool TryParse(string text, out double number, out MeasureUnit unit)
    {
        var length = text.Length;
        while (length > 0 && !char.IsAsciiDigit(text[length - 1]))
        {
            length--;
        }

        (var factor, unit) = UnitOf(text[length..].Trim());
        var isNumber = double.TryParse(text.AsSpan(0, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number *= factor;
        return isNumber && factor > 0 && double.IsFinite(number);
    }

    private static (double Factor, MeasureUnit Unit) UnitOf(string name) => name switch
    {
        "" => (1, MeasureUnit.None),
        "em" => (1, MeasureUnit.Em),
        "line" or "lines" => (1, MeasureUnit.Lines),
        "%" => (1, MeasureUnit.Percent),
        _ => (Length.In(name, 1)?.Points ?? 0, MeasureUnit.Points),
    };
}
