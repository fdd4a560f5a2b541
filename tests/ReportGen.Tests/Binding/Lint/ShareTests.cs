using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Shares that stand together make 100 as exactly as they are printed, or their author hears of it.</summary>
public class ShareTests
{
    private static Catalog Facts { get; } = new(
    [
        Series("use.homes", Row("use.homes", 61.4m, "2024", "%")),
        Series("use.industry", Row("use.industry", 28.1m, "2024", "%")),
        Series("use.losses", Row("use.losses", 8.6m, "2024", "%")),
        Series("sold.a", Row("sold.a", 33.3m, "2024", "%")),
        Series("sold.b", Row("sold.b", 33.3m, "2024", "%")),
        Series("sold.c", Row("sold.c", 33.3m, "2024", "%")),
        Series("men.pleased", Row("men.pleased", 48.0m, "2024", "%")),
        Series("women.pleased", Row("women.pleased", 50.0m, "2024", "%")),
        Series("men.share", Row("men.share", 48.0m, "2024", "%")),
        Series("women.share", Row("women.share", 50.0m, "2024", "%")),
        Series("part.x", Row("part.x", 40m, "2024", "m3")),
        Series("part.y", Row("part.y", 57m, "2024", "m3")),
        Series("whole", Row("whole", 100m, "2024", "m3")),
    ]);

    [Theory]
    [InlineData("- Homes {{ use.homes | percent }}\n- Industry {{ use.industry | percent }}\n- Losses {{ use.losses | percent }}", "98.1 %")]
    [InlineData("Homes took {{ use.homes | percent }}, industry {{ use.industry | percent }}, losses {{ use.losses | percent }}.", "98.1 %")]
    [InlineData("| Use | Share |\n|---|---|\n| Homes | {{ use.homes }} |\n| Industry | {{ use.industry }} |\n| All | 100 |", null)]
    [InlineData("| Use | % |\n|---|---|\n{% for m in use.* %}\n| x | {{ m }} |\n{% endfor %}", "98.1 %")]
    [InlineData("- Men {{ men.share | percent }}\n- Women {{ women.share | percent }}", "98.0 %")]
    [InlineData("```kpis\n- {metric: use.homes, label: Homes}\n- {metric: use.industry, label: Industry}\n- {metric: use.losses, label: Losses}\n```", "98.1 %")]
    [InlineData("```kpis\n- {metric: use.homes, label: Homes}\n- {metric: use.losses, label: Losses}\n```", null)]
    [InlineData("```kpis\n- {metric: men.share, label: Men}\n- {metric: women.share, label: Women}\n```", null)]
    [InlineData("- X {{ part.x | share_of: whole | percent }}\n- Y {{ part.y | share_of: whole | percent }}", "97.0 %")]
    public void Says_what_they_make(string narrative, string? sum)
    {
        var problems = Bind(narrative, catalog: Facts).Problems.Where(p => p.Severity != Severity.Note).ToList();
        if (sum is null)
        {
            Assert.Equal([], problems);
            return;
        }

        var problem = Assert.Single(problems);
        Assert.Equal(("RG0154", Severity.Warning, sum, "metrics.csv:2:5"), (problem.Code, problem.Severity, problem.Found, problem.Related.ToString()));
    }

    [Theory]
    [InlineData("::: columns\n- Men {{ men.share | percent }}\n- Women {{ women.share | percent }}\n:::")]
    [InlineData("::: landscape\n- Men {{ men.share | percent }}\n- Women {{ women.share | percent }}\n:::")]
    [InlineData("> - Men {{ men.share | percent }}\n> - Women {{ women.share | percent }}")]
    [InlineData("Men\n:   {{ men.share | percent }}\n\nWomen\n:   {{ women.share | percent }}")]
    [InlineData("Text.[^1]\n\n[^1]: Shares:\n\n    - Men {{ men.share | percent }}\n    - Women {{ women.share | percent }}")]
    public void Finds_them_wherever_they_stand(string narrative) =>
        Assert.Equal("RG0154", Assert.Single(Bind(narrative, catalog: Facts).Problems).Code);

    [Theory]
    [InlineData("metrics: [a.share, b.share, c.share]\ncolumns: [source, label, value]\nmerge: source", null)]
    [InlineData("metrics: [a.share, c.share]\ncolumns: [source, label, value]\nmerge: source", "97 %")]
    [InlineData("metrics: [men.pleased, women.pleased]\ncolumns: [label, rank, value]\nhead: [[{text: Who, columns: 2}, Share]]", "98.0 %")]
    [InlineData("metrics: [men.pleased, women.pleased]\ncolumns: [label, rank, value]\nhead: [[{text: Shares, columns: 2}, Mood]]", null)]
    public void Cells_that_are_joined_stay_in_their_columns(string yaml, string? sum)
    {
        static Metric Of(string source, decimal value, string id) => Row(id, value, "2024", "%") with { Source = source };
        var catalog = new Catalog(
        [
            .. Facts.Series,
            Series("a.share", Of("Bureau", 60m, "a.share")), Series("b.share", Of("Bureau", 3m, "b.share")), Series("c.share", Of("Office", 37m, "c.share")),
        ]);
        Assert.Equal(sum, Bind($"```table\n{yaml}\n```", catalog: catalog).Problems.SingleOrDefault(p => p.Severity != Severity.Note)?.Found);
    }

    [Theory]
    [InlineData("- A {{ sold.a | percent }}\n- B {{ sold.b | percent }}\n- C {{ sold.c | percent }}")]
    [InlineData("- Men {{ men.pleased | percent }}\n- Women {{ women.pleased | percent }}")]
    [InlineData("- Men {{ men.pleased | percent }}\n- Homes {{ use.homes | percent }}")]
    [InlineData("Of men {{ men.share | percent }}, of women {{ women.share | percent }}.")]
    [InlineData("| Use | 2024 |\n|---|---|\n| Men | {{ men.pleased }} |\n| Women | {{ women.pleased }} |")]
    public void Rounding_and_chance_are_left_alone(string narrative) => Assert.Equal([], Bind(narrative, catalog: Facts).Problems);

    [Fact]
    public void A_group_is_gone_through_as_formulas_name_it()
    {
        Assert.Equal("33.3% 33.3% 33.3% ", Print("{% for m in sold.* %}{{ m | percent }} {% endfor %}x", catalog: Facts)[..^1]);
        Assert.Equal("28.1 ", Print("{% for m in use.* limit: 1 offset: 1 %}{{ m }} {% endfor %}x", catalog: Facts)[..^1]);
        var problem = Assert.Single(Bind("{% for m in usr.* %}{% endfor %}", catalog: Facts).Problems);
        Assert.Equal(("RG0102", "1:13", "no metric's id begins with 'usr.'", "did you mean 'use.*'?"), (problem.Code, $"{problem.Span.Line}:{problem.Span.Column}", problem.Message, problem.Hint));
    }
}
