using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A list of shares that make 100, or nearly.</summary>
internal sealed class Shares : IMutator
{
    private static readonly decimal[][] Lists =
    [
        [51.3m, 9.6m, 39.1m], [51.3m, 9.6m, 39.0m], [51.3m, 9.6m, 37.1m], [25.6m, 36.0m, 36.4m], [33.3m, 33.3m, 33.3m], [53.7m, 9.6m, 39.1m], [50.0m, 25.0m, 25.0m], [51.0m, 25.0m, 25.0m],
    ];

    public IEnumerable<Mutant> Of(SampleReport report) =>
        from narrative in report.Narratives
        from list in Lists
        let paragraph = string.Join('\n', list.Select((_, i) => $"- {{{{ mixture.part{i} | percent }}}}"))
        let table = list.Index().Aggregate(report.Table, (t, s) => t.Add(("id", $"mixture.part{s.Index}"), ("value", s.Item.ToString(CultureInfo.InvariantCulture)), ("unit", "%"), ("period", "2024"), ("label", (IsChinese(report) ? "占比 " : "Share ") + s.Index.ToString(CultureInfo.InvariantCulture)), ("label:en", $"Share {s.Index}"), ("label:zh-Hans", $"占比 {s.Index}")))
        select new Mutant("list of shares", $"{narrative}: {string.Join(" + ", list)}", report.With(table).Append(narrative, paragraph))
        {
            Level = Severity.Warning,

            // Three numbers rounded at the first decimal are off by 0.15 at most.
            Claims = [new StatedClaim(paragraph, _ => Math.Abs(list.Sum() - 100) <= 0.15m)],
        };

    /// <summary>A report in Chinese alone has Chinese labels, and no column of translations.</summary>
    private static bool IsChinese(SampleReport report) => report.Narratives.All(n => n.Contains("zh-Hans", StringComparison.Ordinal));
}
