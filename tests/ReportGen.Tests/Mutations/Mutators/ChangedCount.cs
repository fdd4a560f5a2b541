using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>Another rank or streak in its cell.</summary>
internal sealed class ChangedCount(string column, int step) : IMutator
{
    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; table.Has(column) && i < table.Rows.Length; i++)
        {
            if (CsvTable.Number(table.Rows[i][column]) is { } count && count + step > 0)
            {
                var cell = (count + step).ToString(CultureInfo.InvariantCulture);
                yield return new Mutant($"changed {column}", $"{table.Rows[i]["id"]} {table.Rows[i]["period"]} {count} → {cell}", report.With(table.With(i, column, cell)));
            }
        }
    }
}
