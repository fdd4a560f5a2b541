namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A period that a figure has no row for.</summary>
internal sealed class MissingPeriod : IMutator
{
    public IEnumerable<Mutant> Of(SampleReport report) =>
        from narrative in report.Narratives
        from id in report.Table.Rows.Where(r => r["period"].Length > 0).Select(r => r["id"]).Distinct().Where((_, i) => i % 4 == 0)
        let sentence = $"It was {{{{ {id} | at: 1999 }}}} then."
        select new Mutant("missing period", sentence, report.Append(narrative, sentence))
        {
            Claims = [new StatedClaim(sentence, t => t.Find(id, "1999") is not null) { IsNeed = true }],
        };
}
