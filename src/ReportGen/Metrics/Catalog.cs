namespace ReportGen.Metrics;

/// <summary>All facts of a report, formulas computed. Immutable.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, int> _indexes;
    private readonly string[] _sortedIds;

    /// <param name="series">The series in file order; ids are unique.</param>
    public Catalog(IReadOnlyList<Series> series)
    {
        Series = series;
        _indexes = new Dictionary<string, int>(series.Count, StringComparer.Ordinal);
        _sortedIds = new string[series.Count];
        for (var i = 0; i < series.Count; i++)
        {
            _indexes.Add(series[i].Id, i);
            _sortedIds[i] = series[i].Id;
        }

        Array.Sort(_sortedIds, StringComparer.Ordinal);
        LatestPeriod = series.Select(s => s.Rows[^1].Period).Max();
    }

    public static Catalog Empty { get; } = new([]);

    /// <summary>Whether rows are missing for a reason that was told, so that ids that are unknown need not be told, too.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What to say when a figure is asked for and there is no file of figures; null where there is one.</summary>
    public Diagnostic? Absence { get; init; }

    /// <summary>All series, in the order in which their ids first appear.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The latest period of any row; null if all are timeless.</summary>
    public Period? LatestPeriod { get; }

    public Series? Find(string id) => _indexes.TryGetValue(id, out var index) ? Series[index] : null;

    /// <summary>The series whose ids lie under a prefix, in file order: <c>use</c> finds <c>use.water</c>, not <c>used</c>.</summary>
    public IEnumerable<Series> Under(string prefix)
    {
        // Ids with one stem stand together in ordinal order.
        var stem = prefix + ".";
        var first = Array.BinarySearch(_sortedIds, stem, StringComparer.Ordinal);
        return _sortedIds
            .Skip(first < 0 ? ~first : first)
            .TakeWhile(id => id.StartsWith(stem, StringComparison.Ordinal))
            .Select(id => _indexes[id])
            .Order()
            .Select(index => Series[index]);
    }
}
