using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Gathers rows into series, computes their formulas, and makes the catalogue.</summary>
internal sealed class CatalogBuilder
{
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, List<Metric>> _rows = new(StringComparer.Ordinal);

    /// <summary>Whether a file or some rows could not be read, which was reported.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>What to say when a figure is asked for and there is no file of figures.</summary>
    public Diagnostic? Absence { get; set; }

    /// <summary>Adds a row; the order in which ids first appear is kept.</summary>
    public void Add(Metric row)
    {
        if (!_rows.TryGetValue(row.Id, out var rows))
        {
            _rows.Add(row.Id, rows = []);
            _ids.Add(row.Id);
        }

        rows.Add(row);
    }

    /// <summary>The catalogue. Of rows with one id and period the first counts; the others are errors.</summary>
    public Catalog Build(DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var catalog = Make(found);
        diagnostics.AddRange(found.Count == 0 ? [] : new CellNaming(_rows.Values.SelectMany(r => r)).Named(found.TakeAll()));
        return catalog;
    }

    private Catalog Make(DiagnosticBag diagnostics)
    {
        var catalog = With([.. _ids.Select(id => new Series(id, Ordered(_rows[id], diagnostics)))]);
        StreakCheck.Report(catalog, diagnostics);
        var results = FormulaEvaluator.Evaluate(catalog, diagnostics);
        return results.Count == 0 ? catalog : With([.. catalog.Series.Select(s => Computed(s, results))]);
    }

    private Catalog With(IReadOnlyList<Series> series) => new(series) { IsIncomplete = IsIncomplete, Absence = Absence };

    private static List<Metric> Ordered(List<Metric> rows, DiagnosticBag diagnostics)
    {
        if (rows.Count == 1)
        {
            return rows;
        }

        // OrderBy is stable, so of equal periods the first row of the files stands first.
        var ordered = new List<Metric>(rows.Count);
        foreach (var row in rows.OrderBy(r => r.Period))
        {
            if (ordered.Count > 0 && ordered[^1].Period == row.Period)
            {
                // Of a row that could not be read the period is not known either.
                if (row.IsBroken || ordered[^1].IsBroken)
                {
                    ordered[^1] = row.IsBroken ? ordered[^1] with { IsBroken = true } : row with { IsBroken = true };
                    continue;
                }

                diagnostics.Add(Messages.DuplicateRow(IdSpan(row), row.Id, row.Period?.ToString(), IdSpan(ordered[^1])));
            }
            else
            {
                ordered.Add(row);
            }
        }

        return ordered;
    }

    private static SourceSpan IdSpan(Metric row) => row.Cells.GetValueOrDefault("id", row.Origin.Span);

    private static Series Computed(Series series, IReadOnlyDictionary<Metric, Metric> results) =>
        series.Rows.Any(results.ContainsKey)
            ? new Series(series.Id, [.. series.Rows.Select(r => results.GetValueOrDefault(r, r))])
            : series;
}
