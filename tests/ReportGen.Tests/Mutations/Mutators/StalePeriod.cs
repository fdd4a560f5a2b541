using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A row of the year before where that of this year should be.</summary>
internal sealed class StalePeriod : IMutator
{
    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; i < table.Rows.Length; i += 3)
        {
            var (id, period) = (table.Rows[i]["id"], table.Rows[i]["period"]);
            if (CsvTable.Number(period) is { } year && !id.StartsWith("stations.", StringComparison.Ordinal))
            {
                // A hundred years back there is no other row.
                var earlier = (year - 100).ToString(CultureInfo.InvariantCulture);
                yield return new Mutant("stale period of a row", $"{id} {period} → {earlier}", report.With(table.With(i, "period", earlier)));
            }
        }
    }
}
