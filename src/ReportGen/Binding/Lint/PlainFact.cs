using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>A fact that a typed number may be a copy of.</summary>
/// <param name="Series">Its series.</param>
/// <param name="Row">Its row, whose value is a number.</param>
/// <param name="Size">The number without its scale and sign.</param>
internal readonly record struct PlainFact(Series Series, Metric Row, decimal Size)
{
    public Unit Unit => Row.Unit;

    public bool IsBelowZero => Row.Number!.Value.Value < 0;

    /// <summary>All numbers of a catalogue, in its order; those too large for a decimal without their scale are left out.</summary>
    public static List<PlainFact> All(Catalog catalog)
    {
        var facts = new List<PlainFact>(catalog.Series.Sum(s => s.Rows.Count));
        foreach (var series in catalog.Series)
        {
            foreach (var row in series.Rows)
            {
                if (row.Number is { } number && PowersOfTen.TryShift(Math.Abs(number.Value), row.Unit.Exponent, out var size))
                {
                    facts.Add(new PlainFact(series, row, size));
                }
            }
        }

        return facts;
    }
}
