namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A row of metrics.csv is gone.</summary>
internal sealed class DroppedRow : IMutator
{
    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; i < table.Rows.Length; i += 2)
        {
            if (!table.Rows[i]["id"].StartsWith("stations.", StringComparison.Ordinal))
            {
                yield return new Mutant("dropped row", $"{table.Rows[i]["id"]} {table.Rows[i]["period"]}", report.With(table.Without(i)));
            }
        }
    }
}
