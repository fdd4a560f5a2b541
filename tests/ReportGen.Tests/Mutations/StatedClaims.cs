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

    private static decimal? Rank(CsvTable table, string id) => table.Number(id, Year, "rank");

    private static bool IsPart(CsvTable table, string part, string whole) => table.Size(part, Year) is { } some && some >= 0 && some <= table.Size(whole, Year);
}
