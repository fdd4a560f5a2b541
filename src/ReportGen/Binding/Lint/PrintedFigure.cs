using System.Globalization;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>A figure that is printed as digits alone, with what its cell says they count.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Shown">The number that stands there.</param>
/// <param name="Unit">The unit of its cell.</param>
internal sealed record PrintedFigure(Figure Figure, decimal Shown, Unit Unit)
{
    /// <summary>A scale is another if it makes the number this much larger or smaller; rounding does not.</summary>
    private const decimal Far = 2;

    /// <returns>Null for one that prints its unit, is no number of a cell, or is zero.</returns>
    public static PrintedFigure? Of(Figure figure, Catalog catalog) =>
        figure is { Field: "value", Value: not null and not 0, Unit.Length: > 0 }
            && decimal.TryParse(figure.Text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var shown)
            && catalog.Find(figure.Id)?.Rows.FirstOrDefault(r => r.Period?.ToString() == figure.Period) is { } row
            && row.Unit.ToString() == figure.Unit
            ? new PrintedFigure(figure, shown, row.Unit)
            : null;

    /// <summary>Whether the number, in a scale that words name, is that of the cell.</summary>
    public bool IsIn(int exponent)
    {
        if (!PowersOfTen.TryShift(Shown, exponent, out var said) || !PowersOfTen.TryShift(Math.Abs(Figure.Value!.Value), Unit.Exponent, out var size))
        {
            return true;
        }

        return said < size * Far && said * Far > size;
    }
}
