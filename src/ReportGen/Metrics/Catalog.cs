namespace ReportGen.Metrics;

/// <summary>All facts of a report, formulas computed. Immutable.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, Series> _byId;

    /// <param name="series">The series in file order; ids are unique.</param>
    public Catalog(IReadOnlyList<Series> series)
    {
        Series = series;
        _byId = series.ToDictionary(s => s.Id, StringComparer.Ordinal);
        LatestPeriod = series.SelectMany(s => s.Rows).Select(r => r.Period).Where(p => p is not null).DefaultIfEmpty().Max();
    }

    public static Catalog Empty { get; } = new([]);

    /// <summary>All series, in the order in which their ids first appear.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The latest period of any row; null if all are timeless.</summary>
    public Period? LatestPeriod { get; }

    public Series? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The series whose ids lie under a prefix, in file order: <c>use</c> finds <c>use.water</c>, not <c>used</c>.</summary>
    public IEnumerable<Series> Under(string prefix)
    {
        var stem = prefix + ".";
        return Series.Where(s => s.Id.StartsWith(stem, StringComparison.Ordinal));
    }
}
