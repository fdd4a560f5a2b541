using ReportGen.Document;
using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding;

/// <summary>Filters that compare, claim and sign, beyond the rows of the table.</summary>
public class FilterTests
{
    private static Catalog Facts { get; } = new(
    [
        Series("visits", Row("visits", 900m, "2023-Q3", "visits"), Row("visits", 1000m, "2024-Q2", "visits"), Row("visits", 1200m, "2024-Q3", "visits")),
        Series("monthly", Row("monthly", 50m, "2023-01", ""), Row("monthly", 80m, "2023-12", ""), Row("monthly", 60m, "2024-01", "")),
        Series("sales", Row("sales", 980m, "2023", new Unit("million", 6, "USD")), Row("sales", -1.25m, "2024", new Unit("billion", 9, "USD"))),
        Series("share", Row("share", 41.5m, "2023", "%"), Row("share", 42.5m, "2024", "%")),
        Series("loss", Row("loss", -4m, "2023", "CNY"), Row("loss", 5m, "2024", "CNY")),
        Series("total", Row("total", 2m, null, new Unit("thousand", 3, "visits"))),
        Series("few", Row("few", 5m, null, "visits") with { Number = new Quantity(5m, 0, new Unit("", 0, "visits"), Bound.Under) }),
        Series("many", Row("many", 300m, null, "visits") with { Number = new Quantity(300m, 0, new Unit("", 0, "visits"), Bound.About) }),
        Series("yuan", Row("yuan", 12.5m, null, new Unit("亿", 8, "元"))),
        Series("huge", Row("huge", 12345678901234567890123456m, null, "visits")),
        Series("name", Row("name", 0m, null, "") with { Number = null, Text = Text("Excellent") }),
    ]);

    [Theory]
    [InlineData("visits | at: '2024-Q3' | change", "300", "300")]
    [InlineData("visits | at: '2024-Q3' | change: 'previous' | with_unit", "200 visits", "200次")]
    [InlineData("visits | at: '2024-Q3' | growth | percent", "33.3%", "33.3%")]
    [InlineData("visits | at: '2024-Q3' | growth: 'previous' | percent: 0 | signed", "+20%", "+20%")]
    [InlineData("monthly | at: '2024-01' | change | signed", "+10", "+10")]
    [InlineData("monthly | at: '2024-01' | change: 'previous' | signed", "−20", "−20")]
    [InlineData("monthly | at: '2024-01' | growth: 'previous'", "−0.250", "−0.250")]
    [InlineData("visits | at: '2024-Q3' | change: '2023-Q3'", "300", "300")]
    [InlineData("share | change: 2023 | with_unit", "1.0 percentage point", "1.0个百分点")]
    [InlineData("sales | change | with_unit", "−2.230 billion USD", "−22.30亿USD")]
    [InlineData("sales | currency", "−USD 1.25 billion", "−12.5亿美元")]
    [InlineData("sales | at: 2023 | currency | signed", "+USD 980 million", "+9.8亿美元")]
    [InlineData("sales | at: 2023 | compact: 2 | currency", "USD 980.00 million", "9.80亿美元")]
    [InlineData("yuan | currency", "CNY 1.25 billion", "12.5亿元")]
    [InlineData("share | change | with_unit", "1.0 percentage point", "1.0个百分点")]
    [InlineData("share | change | number: 2 | with_unit", "1.00 percentage point", "1.00个百分点")]
    [InlineData("share | change | over: 0.95 | with_unit", "over 0.95 percentage points", "超过0.95个百分点")]
    [InlineData("visits | at: '2024-Q3' | share_of: total | percent", "60.0%", "60.0%")]
    [InlineData("visits | at: '2024-Q3' | ratio_to: many.value", "", "")]
    [InlineData("visits | at: '2024-Q3' | ratio_to: 500 | number: 1", "2.4", "2.4")]
    [InlineData("visits | at: '2024-Q3' | growth | percent | nearly: 34", "nearly 34%", "近34%")]
    [InlineData("visits | at: '2024-Q3' | growth | over: 0.33 | percent", "over 33%", "超过33%")]
    [InlineData("visits | at: '2024-Q3' | nearly: 1250 | with_unit", "nearly 1,250 visits", "近1,250次")]
    [InlineData("many | about: 310", "about 310", "约310")]
    [InlineData("few | abs", "under 5", "不足5")]
    public void Prints(string expression, string english, string chinese)
    {
        if (english.Length == 0)
        {
            Assert.Equal("RG0118", Assert.Single(Bind("{{ " + expression + " }}", catalog: Facts).Problems).Code);
            return;
        }

        Assert.Equal(english, PrintWithin(expression, catalog: Facts).Replace('\u00A0', ' '));
        Assert.Equal(chinese, Print("{{ " + expression + " }}", "zh-Hans", Facts).Replace("\u00A0", ""));
    }

    [Theory]
    [InlineData("visits | at: '2024-Q2' | change", "RG0142", "'change' compares with 2023-Q2, for which 'visits' has no row")]
    [InlineData("total | growth", "RG0141", "'growth' needs figures of two periods, and 'total' has no period")]
    [InlineData("share | plus: share | change", "RG0141", "'change' needs a metric in front of it")]
    [InlineData("share | change: 2020", "RG0142", "'change' compares with 2020, for which 'share' has no row")]
    [InlineData("share | change: 'then'", "RG0108", "'change' takes nothing, for the year before, 'previous', for the period just before, or a period such as 2022 or '2024-Q3'")]
    [InlineData("loss | growth", "RG0143", "there is no growth to tell from 2023, when 'loss' was not above zero")]
    [InlineData("share | currency", "RG0140", "'currency' needs a sum of money, not '%'")]
    [InlineData("share | share_of: total", "RG0117", "'%' and 'thousand visits' do not go together")]
    [InlineData("share | share_of", "RG0108", "'share_of' takes one metric or number")]
    [InlineData("share | number: 40", "RG0108", "'number' takes a number of decimals from 0 to 28, such as 1")]
    [InlineData("share | over: 42.5", "RG0145", "42.5 is not over 42.5")]
    [InlineData("share | percent | over: 43", "RG0145", "42.5% is not over 43%")]
    [InlineData("share | nearly: 42", "RG0145", "42.5 is not nearly 42")]
    [InlineData("share | about: 45", "RG0145", "42.5 is not about 45")]
    [InlineData("few | over: 4", "RG0147", "'under 5' does not say whether 'over' is true")]
    [InlineData("few | over: 6", "RG0145", "under 5 is not over 6")]
    [InlineData("many | over: 250", "RG0147", "'about 300' does not say whether 'over' is true")]
    [InlineData("share | over: 42 | change", "RG0113", "'change' cannot follow 'over'")]
    [InlineData("share | over: 42 | at: 2023", "RG0113", "'at' cannot follow 'over'")]
    [InlineData("share | signed | words", "RG0113", "'words' cannot follow 'signed'")]
    [InlineData("loss | currency | with_unit", "RG0113", "'with_unit' cannot follow 'currency'")]
    [InlineData("loss | words | currency", "RG0113", "'currency' cannot follow 'words'")]
    [InlineData("loss.period | signed", "RG0109", "'signed' needs a number, not the text '2024'")]
    [InlineData("huge | words", "RG0133", "'words' has no words for 12345678901234567890123456")]
    [InlineData("999999999999999999999999999 | percent", "RG0135", "this number has too many digits to compute with")]
    [InlineData("name | growth", "RG0109", "'growth' needs a number, not the text 'Excellent'")]
    public void Says_what_is_wrong(string expression, string code, string message)
    {
        var problem = Assert.Single(Bind("{{ " + expression + " }}", catalog: Facts).Problems);
        Assert.Equal((code, message), (problem.Code, problem.Message.Replace('\u00A0', ' ')));
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Theory]
    [InlineData("{{ p | over: 200000 }}", "RG0146", "241,900 is a long way from 'over 200,000'", "write over: 240000, which is nearer")]
    [InlineData("{{ p | nearly: 300000 }}", "RG0146", "241,900 is a long way from 'nearly 300,000'", "write nearly: 250000, which is nearer")]
    [InlineData("{{ s | share_of: 50 }}", "RG0144", "'s' is more than what it is given as a share of", "exchange the two, or write ratio_to if that is meant")]
    public void Warns_of_what_is_true_and_misleading(string narrative, string code, string message, string hint)
    {
        var problem = Assert.Single(Bind(narrative).Problems);
        Assert.Equal((Severity.Warning, code, message, hint), (problem.Severity, problem.Code, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("share | change | percent")]
    [InlineData("share | change | percent: 1 | signed")]
    public void Warns_of_percentage_points_that_are_called_percent(string expression)
    {
        var problem = Assert.Single(Bind("{{ " + expression + " }}", catalog: Facts).Problems);
        Assert.Equal((Severity.Warning, "RG0148", "the difference of two percentages is printed as a percentage"), (problem.Severity, problem.Code, problem.Message));
        Assert.Empty(Bind("{{ share | growth | percent }} {{ share | percent }} {{ share | change | with_unit }}", catalog: Facts).Problems);
    }

    [Fact]
    public void A_false_claim_names_the_sentence_and_the_cell()
    {
        var problem = Assert.Single(Bind("Shenzhen granted {{ p | over: 242000 | with_unit }}.").Problems);
        Assert.Equal(("narrative.md:1:25", "metrics.csv:2:5"), (problem.Span.ToString(), problem.Related.ToString()));
        Assert.Equal(("241,900", "over 242,000", "write over: 240000, or correct the figure"), (problem.Found, problem.Expected, problem.Hint));
    }

    [Fact]
    public void A_true_bound_bears_out_what_it_implies()
    {
        Assert.Equal("over 10,000", PrintWithin("e | over: 10000"));
        Assert.Equal("over 9,500", PrintWithin("e | over: 9500"));
        Assert.Equal("RG0147", Assert.Single(Bind("{{ e | over: 10001 }}").Problems).Code);
    }

    [Fact]
    public void Keeps_the_cells_of_both_periods()
    {
        var figure = Assert.Single(BindClean("{{ p | growth | percent: 1 }}").Figures);
        Assert.Equal(("p", "2024", "growth | percent: 1", "1 decimal, half-up"), (figure.Id, figure.Period, figure.Format, figure.Rounding));
        var other = Assert.Single(figure.Also);
        Assert.Equal(("p", "2023", "at: 2023"), (other.Id, other.Period, other.Format));
        Assert.Equal(241900m / 235000m - 1, figure.Value!.Value, 12);
    }

    [Fact]
    public void A_claim_keeps_the_value_of_its_cell()
    {
        var figure = Assert.Single(BindClean("The {{ p | over: 240000 }}").Figures);
        Assert.Equal((241900m, "over 240,000", "over: 240000"), (figure.Value, figure.Text, figure.Format));
    }

    [Fact]
    public void Data_that_is_not_there_can_be_asked_for()
    {
        Assert.Equal("no", Print("{% if p | at: 2023 | growth %}yes{% else %}no{% endif %}"));
    }
}
