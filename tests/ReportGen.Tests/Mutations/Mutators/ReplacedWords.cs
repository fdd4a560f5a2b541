namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>Other words in a sentence that there is.</summary>
internal sealed class ReplacedWords : IMutator
{
    private static readonly (string Report, string From, string To, Func<CsvTable, bool> Holds)[] Changes =
    [
        ("input", "an increase of", "a decrease of", t => t.Number("services.revenue_growth", "2024") < 0),
        ("input", "the most in the nation", "ranking second in the nation", t => t.Number("pct.applications", "2024", "rank") == 2),
        ("bilingual", "the most in the nation", "ranking third in the nation", t => t.Number("pct.applications", "2024", "rank") == 3),
        ("bilingual", "年居全国首位；", "年居全国第二；", t => t.Number("pct.applications", "2024", "rank") == 2),
        ("chinese", "年居全国首位，", "年居全国第三，", t => t.Number("trade.export", "2024", "rank") == 3),
        ("bilingual", "继续领跑全国", "继续居全国第二", t => t.Number("securitization.products", "2024", "rank") == 2),
        ("report-theme", "up from", "down from", t => t.Size("trips.tram", "2024") < t.Size("trips.tram", "2023")),
        ("report-theme", "grew by", "shrank by", t => t.Number("trams.growth", "2024") < 0),
        ("report-theme", "million the year before", "billion the year before", t => t.Cell("trips.bus", "2023", "unit") == "billion trips"),
        ("report-theme", ", in millions", ", in thousands", t => t.Cell("trips.bus", "2024", "unit") == "thousand trips"),
        ("report-theme", "| Kind | 2023 | 2024 |", "| Kind | 2022 | 2024 |", _ => false),
        ("report-theme", "| Kind | 2023 | 2024 |", "| Kind | 2023 | 2022 |", _ => false),
        ("tables", "| Kind | Million yuan |", "| Kind | Billion yuan |", t => t.Cell("costs.staff", "2024", "unit") == "billion CNY"),
        ("tables", "label: Million yuan}", "label: Thousand yuan}", t => t.Cell("costs.staff", "2024", "unit") == "thousand CNY"),
        ("input", "the most in the nation", "ranking first in the nation", t => t.Number("pct.applications", "2024", "rank") == 1),
        ("chinese", "年居全国首位，", "年居全国第一，", t => t.Number("trade.export", "2024", "rank") == 1),
        ("charts", "after the crest of 2021", "after the crest of 2022", t => t.Number("patents.granted", "2022") > t.Number("patents.granted", "2021")),
        ("charts", "{at: 2021, text: Crest}", "{at: 2023, text: Crest}", t => t.Number("patents.granted", "2023") > t.Number("patents.granted", "2021")),
        ("charts", "{at: 2021, text: Crest}", "{at: 2021, text: Trough}", t => t.Number("patents.granted", "2021") < t.Number("patents.granted", "2018")),
        ("charts", "crested in 2020", "peaked in 2018", t => t.Number("pct.applications", "2018") > t.Number("pct.applications", "2020")),
        ("charts", "Fewer PCT", "More PCT", t => t.Number("pct.applications", "2024") > t.Number("pct.applications", "2021")),
        ("charts", "than in 2021", "than in 2022", t => t.Number("pct.applications", "2024") < t.Number("pct.applications", "2022")),
        ("charts", "Seven of ten cases", "Nine of ten cases", t => t.Number("cases.administrative", "2024") > 2000),
        ("charts", "Seven of ten cases", "Two of three cases", t => t.Number("cases.administrative", "2024") == 1803),
        ("charts", "more than doubled", "more than tripled", t => t.Number("pledge.amount", "2024") > 3 * t.Number("pledge.amount", "2021")),
        ("charts", "in three years", "in two years", t => t.Number("pledge.amount", "2024") > 2 * t.Number("pledge.amount", "2022")),
        ("charts", "| over: 80 |", "| over: 90 |", t => t.Number("transactions.transferred", "2024") > 100_000),
        ("charts", "Licenses granted grew", "Licenses granted shrank", t => t.Number("transactions.licenses_granted", "2024") < t.Number("transactions.licenses_granted", "2023")),
    ];

    public IEnumerable<Mutant> Of(SampleReport report) =>
        from change in Changes
        where change.Report == report.Name
        from narrative in report.Narratives
        let at = report.Files[narrative].IndexOf(change.From, StringComparison.Ordinal)
        where at >= 0
        select new Mutant("replaced words", $"{change.From} → {change.To}", report.Replace(narrative, (at, change.From.Length), change.To))
        {
            Claims = [new StatedClaim(change.To, change.Holds)],
        };
}
