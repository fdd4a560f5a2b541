using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Tests.Metrics;

/// <summary>Rows made in code, one cell each: <c>Row("a@2024", "12.5", "billion CNY")</c>.</summary>
internal static class Facts
{
    public static Metric Row(string idAndPeriod, string value, string unit = "", string? formula = null)
    {
        var (id, period) = Split(idAndPeriod);
        var parsedUnit = UnitParser.Parse(unit);
        var span = SourceSpan.At("metrics.csv", 2, 1);
        return new Metric
        {
            Id = id,
            Period = period,
            Raw = value,
            Unit = parsedUnit,
            Formula = formula,
            Number = value.Length == 0 ? null : Number(value, parsedUnit),
            Origin = new CellOrigin("metrics.csv", 2, "value", span),
        };
    }

    public static Metric Formula(string idAndPeriod, string formula, string unit = "") => Row(idAndPeriod, string.Empty, unit, formula);

    public static Catalog Catalog(DiagnosticBag diagnostics, params Metric[] rows)
    {
        var builder = new CatalogBuilder();
        foreach (var row in rows)
        {
            builder.Add(row);
        }

        return builder.Build(diagnostics);
    }

    private static Quantity Number(string value, Unit unit)
    {
        var bound = value[0] switch { '>' => Bound.Over, '<' => Bound.Under, '~' => Bound.About, _ => Bound.Exact };
        var number = decimal.Parse(bound == Bound.Exact ? value : value[1..], NumberStyles.Float, CultureInfo.InvariantCulture);
        return new Quantity(number, number.Scale, unit, bound);
    }

    private static (string Id, Period? Period) Split(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return (text, null);
        }

        return Period.TryParse(text.AsSpan(at + 1), out var period) ? (text[..at], period) : throw new ArgumentException(text, nameof(text));
    }
}
