using ReportGen.Metrics;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Figures of a city's transport: several years, sums of money in two scales, a rank with its streak.</summary>
internal static class TransportFacts
{
    private static readonly Unit Journeys = new("million", 6, "journeys");
    private static readonly Unit Billions = new("billion", 9, "CNY");

    public static Catalog All { get; } = new(
    [
        Labelled("journeys.metro", "Metro journeys", "地铁客运量", Row("journeys.metro", 287.3m, "2024", Journeys), Row("journeys.metro", 301.8m, "2025", Journeys) with { Rank = 2, Streak = 3, Scope = "national" }),
        Labelled("journeys.bus", "Bus journeys", "公交客运量", Row("journeys.bus", 169.8m, "2024", Journeys), Row("journeys.bus", 162.1m, "2025", Journeys)),
        Labelled("journeys.ferry", "Ferry journeys", "轮渡客运量", Row("journeys.ferry", 3.8m, "2022", Journeys), Row("journeys.ferry", 5.9m, "2024", Journeys), Row("journeys.ferry", 6.3m, "2025", Journeys)),
        Labelled("total.journeys", "Journeys by public transport", "公共交通客运量", Row("total.journeys", 492.4m, "2024", Journeys), Row("total.journeys", 503.9m, "2025", Journeys)),
        Labelled("budget.operation", "Operating subsidy", "运营补贴", Row("budget.operation", 1.862m, "2024", Billions), Row("budget.operation", 2.047m, "2025", Billions)),
        Labelled("budget.total", "Spending on transport", "交通支出", Row("budget.total", 2.702m, "2024", Billions), Row("budget.total", 2.663m, "2025", Billions)),
        Labelled("subsidy.per_journey", "Subsidy per journey", "每人次补贴", Row("subsidy.per_journey", 3.78m, "2024", "CNY"), Row("subsidy.per_journey", 4.06m, "2025", "CNY")),
        Labelled("net.length", "Length of the metro", "地铁运营里程", Row("net.length", 286.4m, "2025", "km") with { Rank = 5, Scope = "national" }),
        Labelled("fleet.bikes", "Public bicycles", "公共自行车", Row("fleet.bikes", 18000m, "2024", "bicycles") with { Number = new Quantity(18000m, 0, new Unit(string.Empty, 0, "bicycles"), Bound.Over) }, Row("fleet.bikes", 17000m, "2025", "bicycles")),
    ]);

    private static Series Labelled(string id, string label, string chinese, params Metric[] rows) =>
        Series(id, [.. rows.Select(r => r with { Label = Text(label, ("zh-Hans", chinese)) })]);
}
