namespace ReportGen.Tests.Mutations;

/// <summary>The claims that the booklet and the samples make in words, read by a person and written down with when they are true.</summary>
internal static class StatedClaims
{
    private const string Year = "2024";
    private const string Before = "2023";

    private static readonly string[] Transactions = ["transactions.transferred", "transactions.acquired", "transactions.licenses_granted", "transactions.licenses_received"];
    private static readonly string[] Costs = ["costs.staff", "costs.power", "costs.repairs"];
    private static readonly string[] Network = ["network.gauges", "network.working", "network.change", "network.basins", "network.share"];
    private static readonly string[] Trips = ["trips.bus", "trips.tram", "trips.ferry"];

    public static IEnumerable<StatedClaim> Of(string report) => report switch
    {
        "input" => [.. Creation, .. Booklet],
        "bilingual" => [.. Creation, .. Chinese, .. Transactions.Select(i => new StatedClaim(i, t => t.Find(i, Year) is not null) { IsNeed = true })],
        "minimal" => [new("Of all loans,", t => t.Number("library.digital_share", Year) is >= 0 and <= 100)],
        "report-theme" => Transport,
        "tables" => Tables,
        "charts" => Charts,
        "chinese" => Trade,
        "specimen" => [new("，其中{{ network.working }}个", t => IsPart(t, "network.working", "network.gauges"))],
        _ => [],
    };

    private static IEnumerable<StatedClaim> Creation =>
    [
        new("the most in the nation", t => Rank(t, "pct.applications") == 1),
        new("Each number was the", t => Rank(t, "disclosed.strategic") == Rank(t, "disclosed.future")),
        new("On each of these counts", t => Transactions.Select(i => Rank(t, i)).Distinct().Count() == 1),
        new("of them gold", t => IsPart(t, "awards.gold", "awards.total")),
        new("of them all", t => t.Number("valid.share", Year) is >= 0 and <= 100),
    ];

    private static IEnumerable<StatedClaim> Booklet =>
    [
        new("it was likewise", t => t.Number("assessment.rapid_protection", Year) == t.Number("assessment.overseas_guidance", Year)),
        new("In quantity as well as in value", t => Rank(t, "customs.items") == Rank(t, "customs.case_value")),
        new("date: 2004", t => t.Number("pct.applications", Year, "streak") == 21),
        new("date: 2018", t => t.Number("patents.granted", Year, "streak") == 7),
        new("date: 2020", t => t.Number("pledge.amount", Year, "streak") == 5),
        new("an increase of", t => t.Number("services.revenue_growth", Year) > 0),
    ];

    private static IEnumerable<StatedClaim> Chinese =>
    [
        new("年居全国首位；", t => Rank(t, "pct.applications") == 1),
        new("均居全国", t => Rank(t, "disclosed.strategic") == Rank(t, "disclosed.future")),
        new("各项均居广东省", t => Transactions.Select(i => Rank(t, i)).Distinct().Count() == 1),
        new("其中金奖", t => IsPart(t, "awards.gold", "awards.total")),
        new("同样排名全国", t => Rank(t, "trademarks.registered") == Rank(t, "pct.applications")),

        // By number or by value: the sentence has both.
        new("继续领跑全国", t => Rank(t, "securitization.products") == 1 || Rank(t, "securitization.amount") == 1),
    ];

    private static IEnumerable<StatedClaim> Trade =>
    [
        new("年居全国首位，详见", t => Rank(t, "trade.export") == 1),
        new("，其中出口", t => IsPart(t, "trade.export", "trade.total") && IsPart(t, "trade.import", "trade.total")),
        new("民营企业占比", t => t.Number("trade.private_share", Year) is >= 0 and <= 100),
    ];

    private static IEnumerable<StatedClaim> Transport =>
    [
        new("up from", t => t.Size("trips.tram", Year) > t.Size("trips.tram", Before)),
        new("million the year before", t => CsvTable.ScaleOf(t.Cell("trips.bus", Before, "unit")) == 1e6m),
        new("Traffic by tram grew by", t => t.Number("trams.growth", Year) > 0),
        new("Of all departures,", t => t.Number("punctual", Year) is >= 0 and <= 100),
        new("in millions", t => Trips.All(i => t.Rows.Where(r => r["id"] == i).All(r => CsvTable.ScaleOf(r["unit"]) == 1e6m))),
    ];

    private static IEnumerable<StatedClaim> Tables =>
    [
        new("format: \"at: 2023\"", t => Network.All(i => t.Number(i, Year) is not null && t.Number(i, Before) is not null)) { IsNeed = true },
        new("| Kind | Million yuan |", t => Costs.All(i => CsvTable.ScaleOf(t.Cell(i, Year, "unit")) == 1e6m)),
    ];

    /// <summary>What each chart needs to be drawn, and what titles and words in charts say.</summary>
    private static IEnumerable<StatedClaim> Charts =>
    [
        new("metrics: [transactions.*]", t => Transactions.All(i => HasRowOf(t, i, Year))) { IsNeed = true },
        new("metrics: [cases.*]", t => IsWhole(t, "cases.") && t.Rows.Any(r => r["id"] == "cases.administrative")) { IsNeed = true },
        new("metrics: [disputes.*]", t => IsWhole(t, "disputes.")) { IsNeed = true },
        new("pledge.amount]", t => t.Number("pledge.amount", Year) is not null) { IsNeed = true },
        new("metrics: pledge.amount", t => t.Rows.Count(r => r["id"] == "pledge.amount") > 1) { IsNeed = true },
        new("sales.share | over: 80", t => Transactions.Sum(i => t.Number(i, Year)) is > 0 and var all && Transactions.Take(2).Sum(i => t.Number(i, Year)) / all > 0.8m),
        new("Licenses granted grew", t => t.Number(Transactions[2], Year) > t.Number(Transactions[2], Before)),
        new("of all patent transactions", t => t.Cell("sales.share", Year, "formula") is var formula && formula.Contains(") / (", StringComparison.Ordinal) && formula.EndsWith("* 100", StringComparison.Ordinal)),
        new("of all disputes", t => t.Number("disputes.america", Year) <= 100),
        new("value: pct.mean", t => t.Find("pct.mean", Year) is not null) { IsNeed = true },
        new("licenses granted rose", t => t.Number(Transactions[2], Year) > t.Number(Transactions[2], Before)),
        new("after the crest of 2021", t => IsCrest(t, "patents.granted", "2021")),
        new("text: Crest", t => IsCrest(t, "patents.granted", "2021")),
        new("crested in 2020", t => IsCrest(t, "pct.applications", "2020")),
        new("than in 2021", t => t.Number("pct.applications", Year) < t.Number("pct.applications", "2021")),
        new("Seven of ten cases", t => Math.Abs((t.Number("cases.administrative", Year) / t.Rows.Where(r => r["id"].StartsWith("cases.", StringComparison.Ordinal)).Sum(r => CsvTable.Number(r["value"])) ?? 0) - 0.7m) <= 0.05m),
        new("more than doubled in three years", t => t.Size("pledge.amount", "2021") is { } first
            ? first > 0 && t.Size("pledge.amount", Year) > 2 * first

            // Without the first year the chart shows nothing of it, for or against.
            : t.Rows.Where(r => r["id"] == "pledge.amount").All(r => CsvTable.Number(r["period"]) > 2021)),
        new("text: Mean of seven years", t => t.Cell("pct.mean", Year, "formula").Count(c => c == '@') == 7),
    ];

    private static bool HasRowOf(CsvTable table, string id, string year) => table.Rows.Any(r => r["id"] == id && r["period"] == year);

    /// <summary>Whether no year is above it, or it is above the years that come before and after it.</summary>
    private static bool IsCrest(CsvTable table, string id, string year)
    {
        var years = table.Rows.Where(r => r["id"] == id).OrderBy(r => r["period"], StringComparer.Ordinal).ToList();
        var at = years.FindIndex(r => r["period"] == year);
        if (at < 0)
        {
            return false;
        }

        var sizes = years.ConvertAll(r => CsvTable.Number(r["value"]));
        return sizes[at] == sizes.Max() || (at > 0 && at + 1 < sizes.Count && sizes[at] > sizes[at - 1] && sizes[at] > sizes[at + 1]);
    }

    /// <summary>Whether all that is left of a kind has a slice of its own: a figure of the year, not below zero.</summary>
    private static bool IsWhole(CsvTable table, string prefix) =>
        table.Rows.Where(r => r["id"].StartsWith(prefix, StringComparison.Ordinal)).All(r => r["period"] == Year && CsvTable.Number(r["value"]) >= 0);

    private static decimal? Rank(CsvTable table, string id) => table.Number(id, Year, "rank");

    private static bool IsPart(CsvTable table, string part, string whole) => table.Size(part, Year) is { } some && some >= 0 && some <= table.Size(whole, Year);
}
