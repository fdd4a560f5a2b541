using ReportGen.Metrics;

namespace ReportGen.Binding.Appendices;

/// <summary>A metric with the rows of it that a document uses.</summary>
internal sealed class UsedSeries(Series series)
{
    private readonly HashSet<Metric> _rows = new(ReferenceEqualityComparer.Instance);

    public Series Series { get; } = series;

    /// <summary>The rows used, by period.</summary>
    public IEnumerable<Metric> Rows => Series.Rows.Where(_rows.Contains);

    /// <summary>Takes a row.</summary>
    /// <returns>Whether it was not used before.</returns>
    public bool Add(Metric row) => _rows.Add(row);
}
