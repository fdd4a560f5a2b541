using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A sentence that opens with a year typed by hand, that of its figure or another.</summary>
internal sealed class TypedYear(int step) : IMutator
{
    public IEnumerable<Mutant> Of(SampleReport report) =>
        from narrative in report.Narratives
        from row in report.Table.Rows.Where(r => CsvTable.Number(r["value"]) is not null && CsvTable.Number(r["period"]) is >= 2023).Where((_, i) => i % 5 == 0)
        let year = int.Parse(row["period"], CultureInfo.InvariantCulture) + step
        let binding = $"{{{{ {row["id"]} | at: {row["period"]} }}}}"
        let sentence = narrative.Contains("zh", StringComparison.Ordinal) ? $"{year}年，这一数字为{binding}。" : $"In {year}, the number was {binding}."
        select new Mutant("typed year", $"{narrative}: {sentence}", report.Append(narrative, sentence))
        {
            Claims = [new StatedClaim(sentence, t => t.Find(row["id"], row["period"])?["period"] == year.ToString(CultureInfo.InvariantCulture))],
        };
}
