namespace ReportGen.Metrics;

/// <summary>The rows of one id, in order of their periods; a timeless row stands first.</summary>
internal sealed class Series(string id, IReadOnlyList<Metric> rows)
{
    public string Id { get; } = id;

    public IReadOnlyList<Metric> Rows { get; } = rows;

    /// <summary>Whether a row of it was reported: it may be the one that is missed.</summary>
    public bool HasBrokenRow => Rows.Any(r => r.IsBroken);

    /// <summary>The row of a period; with <paramref name="period"/> null the timeless row.</summary>
    public Metric? Find(Period? period)
    {
        foreach (var row in Rows)
        {
            if (row.Period == period)
            {
                return row;
            }
        }

        return null;
    }
}
