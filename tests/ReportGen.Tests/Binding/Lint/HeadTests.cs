using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Scales, years, ranks and streaks that the heads of tables speak of.</summary>
public class HeadTests
{
    private static readonly Unit Yuan = new("million", 6, "CNY");

    private static readonly Catalog Facts = new(
    [
        Series("cost", Row("cost", 12.5m, "2023", Yuan), Row("cost", 14.25m, "2024", Yuan) with { Label = Text("Cost"), Rank = 2, Scope = "national", Streak = 5 }),
        Series("p", Row("p", 241900m, "2024", "patents") with { Label = Text("Patents granted") }),
    ]);

    [Theory]
    [InlineData("| Kind | Billion yuan |\n|--|--|\n| Cost | {{ cost }} |", "RG0158")]
    [InlineData("| Kind | Number (thousands) |\n|--|--|\n| Patents | {{ p }} |", "RG0158")]
    [InlineData("Table: Costs, in billions\n\n| Kind | Sum |\n|--|--|\n| Cost | {{ cost }} |", "RG0158")]
    [InlineData("| Kind | 2023 |\n|--|--|\n| Cost | {{ cost }} |", "RG0159")]
    [InlineData("| Kind | Cost | National rank |\n|--|--|--|\n| {{ cost.label }} | {{ cost }} | 3 |", "RG0155")]
    [InlineData("| Kind | Cost | Consecutive years |\n|--|--|--|\n| {{ cost.label }} | {{ cost }} | 6 |", "RG0155")]
    [InlineData("| Kind | Million yuan |\n|--|--|\n| {{ cost.label }} | 14.52 |", "RG0151")]
    [InlineData("| Kind | Number |\n|--|--|\n| {{ p.label }} | 214,900 |", "RG0151")]
    public void What_a_head_says_wrongly_is_an_error(string table, string code)
    {
        var problem = Assert.Single(Bind(table, catalog: Facts).Problems, p => p.Severity == Severity.Error);
        Assert.Equal(code, problem.Code);
        Assert.Equal("metrics.csv:2", problem.Related.ToString()![..13]);
    }

    [Theory]
    [InlineData("| Kind | Million yuan |\n|--|--|\n| Cost | {{ cost }} |")]
    [InlineData("| Kind | Billion yuan |\n|--|--|\n| Cost | {{ cost | with_unit }} |")]
    [InlineData("Table: In millions\n\n| Kind | Sum | Patents |\n|--|--|--|\n| Cost | {{ cost }} | {{ p }} |")]
    [InlineData("| Kind | 2023 | 2024 |\n|--|--|--|\n| Cost | {{ cost | at: 2023 }} | {{ cost }} |")]
    [InlineData("| Kind | Since 2019 |\n|--|--|\n| Cost | {{ cost }} |")]
    [InlineData("| Kind | Cost | National rank |\n|--|--|--|\n| {{ cost.label }} | {{ cost }} | 2 |")]
    [InlineData("| Kind | Cost | Pages |\n|--|--|--|\n| {{ cost.label }} | {{ cost }} | 3 |")]
    public void What_it_says_rightly_is_let_pass(string table) =>
        Assert.DoesNotContain(Bind(table, catalog: Facts).Problems, p => p.Severity == Severity.Error);
}
