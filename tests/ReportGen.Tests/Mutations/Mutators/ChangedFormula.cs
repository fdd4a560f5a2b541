namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A formula that computes something else beside the value that was written.</summary>
internal sealed class ChangedFormula : IMutator
{
    private static readonly (string From, string To)[] Changes = [(" / ", " * "), (" - ", " + "), (" * 100", " * 1000"), ("nation.high_value.per_10k", "high_value.centers"), ("trade.export", "trade.total"), ("network.working", "network.gauges"), ("@2023) / trips.tram@2023", "@2023) / trips.tram")];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; table.Has("formula") && i < table.Rows.Length; i++)
        {
            var formula = table.Rows[i]["formula"];
            foreach (var (from, to) in Changes.Where(c => formula.Contains(c.From, StringComparison.Ordinal)))
            {
                yield return new Mutant("changed formula", $"{table.Rows[i]["id"]} = {formula.Replace(from, to, StringComparison.Ordinal)}", report.With(table.With(i, "formula", formula.Replace(from, to, StringComparison.Ordinal))));
            }
        }
    }
}
