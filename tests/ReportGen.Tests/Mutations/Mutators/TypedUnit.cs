namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A unit typed by hand behind a bare figure, that of its cell or another.</summary>
internal sealed class TypedUnit : IMutator
{
    private static readonly (string Unit, string Typed)[] Known =
        [("%", "%"), ("%", " percent"), ("billion CNY", " billion yuan"), ("million CNY", " million yuan"), ("million trips", " million trips"), ("billion USD", " billion US dollars")];

    public IEnumerable<Mutant> Of(SampleReport report) =>
        from narrative in report.Narratives.Where(n => !n.Contains("zh", StringComparison.Ordinal))
        from row in report.Table.Rows.Where(r => r["period"] == SampleReport.Period && r["value"] is [>= '0' and <= '9', ..] && r["unit"].Length > 0).Where((r, i) => i % 7 == 0 || r["unit"].Contains("llion ", StringComparison.Ordinal))
        from unit in Known
        where !unit.Typed.Contains("trips", StringComparison.Ordinal) || row["unit"].Contains("trips", StringComparison.Ordinal)
        let sentence = $"This number is {{{{ {row["id"]} }}}}{unit.Typed}, as measured."
        select new Mutant("typed unit", $"{narrative}: {sentence}", report.Append(narrative, sentence))
        {
            Claims = [new StatedClaim(sentence, t => t.Cell(row["id"], SampleReport.Period, "unit") == unit.Unit)],
        };
}
