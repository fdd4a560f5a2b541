namespace ReportGen.Tests.Mutations;

/// <summary>The claims that the booklet and the samples make in words, read by a person and written down with when they are true.</summary>
internal static class StatedClaims
{
    private const string Year = "2024";
    private const string Before = "2023";

    private const string Alike = "words say that several figures are alike, or which figures a table shows";
    private const string Part = "words say that a figure is part of another, or of a whole";
    private const string Typed = "a share typed by hand of figures whose sum has no row";
    private const string Superlative = "words compare with figures that they do not print";
    private const string Scale = "a caption names the scale of the figures below it";
    private const string Leads = "words other than a rank claim the first";

    private static readonly string[] Transactions = ["transactions.transferred", "transactions.acquired", "transactions.licenses_granted", "transactions.licenses_received"];
    private static readonly string[] Costs = ["costs.staff", "costs.power", "costs.repairs"];
    private static readonly string[] Network = ["network.gauges", "network.working", "network.change", "network.basins", "network.share"];
    private static readonly string[] Trips = ["trips.bus", "trips.tram", "trips.ferry"];

    public static IEnumerable<StatedClaim> Of(string report) => report switch
    {
        "input" => [.. Creation, .. Booklet],
        "bilingual" => [.. Creation, .. Chinese],
        "minimal" => [new("Of all loans,", t => t.Number("library.digital_share", Year) is >= 0 and <= 100) { Beyond = Part }],
        "report-theme" => Transport,
        "tables" => Tables,
        "chinese" => [new("年居全国首位，详见", t => Rank(t, "trade.export") == 1), new("民营企业占比", t => t.Number("trade.private_share", Year) is >= 0 and <= 100) { Beyond = Part }],
        _ => [],
    };

    private static IEnumerable<StatedClaim> Creation =>
    [
        new("the most in the nation", t => Rank(t, "pct.applications") == 1),
        new("Each number was the", t => Rank(t, "disclosed.strategic") == Rank(t, "disclosed.future")) { Beyond = Alike },
        new("On each of these counts", t => Transactions.Select(i => Rank(t, i)).Distinct().Count() == 1) { Beyond = Alike },
        new("of them gold", t => t.Number("awards.gold", Year) <= t.Number("awards.total", Year)) { Beyond = Part },
        new("of them all", t => t.Number("valid.share", Year) is >= 0 and <= 100) { Beyond = Part },
    ];

    private static IEnumerable<StatedClaim> Booklet =>
    [
        new("it was likewise", t => t.Number("assessment.rapid_protection", Year) == t.Number("assessment.overseas_guidance", Year)) { Beyond = Alike },
        new("In quantity as well as in value", t => Rank(t, "customs.items") == Rank(t, "customs.case_value")) { Beyond = Alike },
        new("an increase of", t => t.Number("services.revenue_growth", Year) > 0),
    ];

    private static IEnumerable<StatedClaim> Chinese =>
    [
        new("年居全国首位；", t => Rank(t, "pct.applications") == 1),
        new("均居全国", t => Rank(t, "disclosed.strategic") == Rank(t, "disclosed.future")) { Beyond = Alike },
        new("各项均居广东省", t => Transactions.Select(i => Rank(t, i)).Distinct().Count() == 1) { Beyond = Alike },
        new("其中金奖", t => t.Number("awards.gold", Year) <= t.Number("awards.total", Year)) { Beyond = Part },
        new("继续领跑全国", t => Rank(t, "securitization.products") == 1) { Beyond = Leads },
    ];

    private static IEnumerable<StatedClaim> Transport =>
    [
        new("More people went by tram than in any year before", t => t.Size("trips.tram", Year) > t.Size("trips.tram", Before)) { Beyond = Superlative },
        new("Trams grew fastest", t => Trips.All(i => Growth(t, i) <= Growth(t, "trips.tram"))) { Beyond = Superlative },
        new("in millions", t => Trips.All(i => t.Rows.Where(r => r["id"] == i).All(r => CsvTable.ScaleOf(r["unit"]) == 1e6m))) { Beyond = Scale },
    ];

    private static IEnumerable<StatedClaim> Tables =>
    [
        new("format: \"at: 2023\"", t => Network.All(i => t.Number(i, Year) is not null && t.Number(i, Before) is not null)) { IsNeed = true },
        new("| 52.6% |", t => Share(t, "costs.staff") == 52.6m) { Beyond = Typed },
        new("| 9% |", t => Share(t, "costs.power") is { } s && Math.Round(s) == 9) { Beyond = Typed },
        new("| 38.4% |", t => Share(t, "costs.repairs") == 38.4m) { Beyond = Typed },
        new("| Kind | Million yuan |", t => Costs.All(i => CsvTable.ScaleOf(t.Cell(i, Year, "unit")) == 1e6m)) { Beyond = Scale },
    ];

    private static decimal? Rank(CsvTable table, string id) => table.Number(id, Year, "rank");

    private static decimal? Growth(CsvTable table, string id) =>
        table.Size(id, Before) is { } before and not 0 ? (table.Size(id, Year) - before) / before : null;

    private static decimal? Share(CsvTable table, string id) =>
        table.Size(id, Year) / Costs.Sum(i => table.Size(i, Year)) * 100 is { } share ? Math.Round(share, 1, MidpointRounding.AwayFromZero) : null;
}
