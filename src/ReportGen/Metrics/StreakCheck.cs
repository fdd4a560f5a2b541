using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Tests each streak against the ranks and streaks of earlier rows. What the data do not hold is taken as given.</summary>
internal static class StreakCheck
{
    public static void Report(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var series in catalog.Series)
        {
            for (var i = 1; i < series.Rows.Count; i++)
            {
                if (Contradiction(series.Rows, i) is { } earlier)
                {
                    var row = series.Rows[i];
                    diagnostics.Add(Messages.StreakContradicted(
                        Cell(row, "streak"), row.Id, row.Streak!.Value, earlier.Period.ToString()!, earlier.Rank!.Value, earlier.Streak, Cell(earlier, "rank")));
                }
            }
        }
    }

    /// <summary>The earlier row that a row's streak cannot stand beside; null for none.</summary>
    private static Metric? Contradiction(IReadOnlyList<Metric> rows, int index)
    {
        if (rows[index] is not { Rank: { } rank, Streak: { } streak, Period: { } period, Scope: var scope })
        {
            return null;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            if (rows[i].Period is not { } before || before.Kind != period.Kind || rows[i].Rank is not { } earlier || rows[i].Scope != scope)
            {
                continue;
            }

            // The streak covers the periods less than its length ago; in the one before them the rank was another.
            var distance = before.StepsTo(period);
            var isCovered = distance < streak;
            if (distance <= streak && isCovered != (earlier == rank))
            {
                return rows[i];
            }

            // A row with a streak of its own answers for all rows before it.
            if (!isCovered || rows[i].Streak is not null)
            {
                return isCovered && rows[i].Streak + distance != streak ? rows[i] : null;
            }
        }

        return null;
    }

    private static SourceSpan Cell(Metric row, string column) => row.Cells.GetValueOrDefault(column, row.Origin.Span);
}
