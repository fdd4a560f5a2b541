namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>Other words in a sentence that there is.</summary>
internal sealed class ReplacedWords : IMutator
{
    private const string Unsigned = "a rate above zero in the table may be a rate of decline";

    private static readonly (string Report, string From, string To, Func<CsvTable, bool> Holds)[] Changes =
    [
        ("input", "an increase of", "a decrease of", t => t.Number("services.revenue_growth", "2024") < 0),
        ("input", "the most in the nation", "ranking second in the nation", t => t.Number("pct.applications", "2024", "rank") == 2),
        ("editions", "the most in the nation", "ranking third in the nation", t => t.Number("pct.applications", "2024", "rank") == 3),
        ("editions", "年居全国首位；", "年居全国第二；", t => t.Number("pct.applications", "2024", "rank") == 2),
        ("chinese", "年居全国首位，", "年居全国第三，", t => t.Number("trade.export", "2024", "rank") == 3),
        ("input", "the most in the nation", "ranking first in the nation", t => t.Number("pct.applications", "2024", "rank") == 1),
        ("chinese", "年居全国首位，", "年居全国第一，", t => t.Number("trade.export", "2024", "rank") == 1),
    ];

    public IEnumerable<Mutant> Of(SampleReport report) =>
        from change in Changes
        where change.Report == report.Name
        from narrative in report.Narratives
        let at = report.Files[narrative].IndexOf(change.From, StringComparison.Ordinal)
        where at >= 0
        select new Mutant("replaced words", $"{change.From} → {change.To}", report.Replace(narrative, (at, change.From.Length), change.To))
        {
            Claims = [new StatedClaim(change.To, change.Holds) { Beyond = change.To == "a decrease of" ? Unsigned : null }],
        };
}
