using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Units, parts and years in words beside figures whose cells say otherwise.</summary>
public class WordsBesideFiguresTests
{
    private static readonly Unit Yuan = new("million", 6, "CNY");

    private static readonly Catalog Facts = new(
    [
        Series("cost", Row("cost", 12.5m, "2023", Yuan), Row("cost", 14.25m, "2024", Yuan)),
        Series("all", Row("all", 81m, "2024", "awards")),
        Series("gold", Row("gold", 90m, "2024", "awards")),
        Series("silver", Row("silver", 30m, "2024", "awards")),
        Series("share", Row("share", 755.8m, "2024", "%")),
        Series("fine", Row("fine", 75.58m, "2024", "%")),
        Series("growth", Row("growth", 20.6m, "2024", "%") with { Label = Text("Growth of revenue", ("zh-Hans", "收入增速")) }),
        Series("decline", Row("decline", 4.5m, "2024", "%") with { Label = Text("Decline in complaints") }),
        Series("p", Row("p", 241900m, "2024", "patents") with { Label = Text("Patents granted") }),
        Series("few", Row("few", 4m, "2024", "awards")),
        Series("losses", Row("losses", 4.5m, "2024", "%") with { Label = Text("Growth of losses") }),
        Series("dollars", Row("dollars", 7.5m, "2024", new Unit("million", 6, "CAD"))),
        Series("n", Row("n", -3.2m, "2024", "%") with { Label = Text("Change of emissions", ("zh-Hans", "排放变化")) }),
    ]);

    [Theory]
    [InlineData("It cost {{ cost }} billion yuan.", "RG0158", 20)]
    [InlineData("It cost {{ cost }} thousand yuan.", "RG0158", 20)]
    [InlineData("It cost {{ cost }} million US dollars.", "RG0158", 20)]
    [InlineData("It granted {{ p }} percent.", "RG0158", 20)]
    [InlineData("It won {{ all }} awards, {{ gold | words }} of them gold.", "RG0157", 26)]
    [InlineData("Of all patents, {{ share | percent }} are valid.", "RG0157", 17)]
    [InlineData("The industries hold {{ share | percent }} of them.", "RG0157", 21)]
    [InlineData("In 2023, it cost {{ cost | with_unit }}.", "RG0159", 4)]
    [InlineData("Revenue saw a decrease of {{ growth | percent }}.", "RG0153", 15)]
    [InlineData("Complaints rose by {{ decline | percent }}.", "RG0153", 12)]
    public void What_the_cell_contradicts_is_an_error_with_both_places(string sentence, string code, int column)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Facts).Problems);
        Assert.Equal((code, Severity.Error, column), (problem.Code, problem.Severity, problem.Span.Column));
        Assert.Equal("metrics.csv:2:5", problem.Related.ToString());
    }

    [Theory]
    [InlineData("获奖{{ all }}项，其中金奖{{ gold }}项。", "RG0157")]
    [InlineData("占全市的{{ share | percent }}。", "RG0157")]
    [InlineData("2023年，费用为{{ cost | with_unit }}。", "RG0159")]
    [InlineData("收入下降{{ growth | percent }}。", "RG0153")]
    public void Chinese_words_are_read_too(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Bind(sentence, "zh-Hans", Facts).Problems, p => p.Severity == Severity.Error).Code);

    [Theory]
    [InlineData("It cost {{ cost }} million yuan.")]
    [InlineData("It cost {{ cost }} million in all.")]
    [InlineData("It granted {{ p }} of a million patents.")]
    [InlineData("It won {{ all }} awards, {{ silver | words }} of them silver.")]
    [InlineData("It won {{ silver }} awards for silver and {{ all }} awards in all.")]
    [InlineData("Of all patents, {{ fine | percent }} are valid.")]
    [InlineData("Output reached {{ share | percent }} of the target.")]
    [InlineData("In 2024, it cost {{ cost | with_unit }}.")]
    [InlineData("In 2023, it cost {{ cost | at: 2023 | with_unit }}.")]
    [InlineData("In 2019 the plant was opened, and it now costs {{ cost | with_unit }}.")]
    [InlineData("In 2030 it will cost more than {{ cost | with_unit }}.")]
    [InlineData("In 2023 the fee was raised, and it cost {{ cost | with_unit }} in 2024.")]
    [InlineData("In 2023 it cost {{ cost | change | with_unit }} more.")]
    [InlineData("Revenue saw an increase of {{ growth | percent }}.")]
    [InlineData("Complaints fell by {{ decline | percent }}.")]
    [InlineData("The rate fell to {{ growth | percent }}.")]
    [InlineData("Losses rose by {{ losses | percent }}.")]
    [InlineData("It cost ${{ dollars }} million.")]
    [InlineData("It rose to {{ share | percent }} of these levels.")]
    [InlineData("Output was {{ share | percent }} of the total planned.")]
    [InlineData("In 2019 the works that cost {{ cost | with_unit }} were founded.")]
    [InlineData("获奖{{ silver }}项，其中金奖{{ few }}项，另申报奖项{{ all }}项。")]
    public void What_the_cell_bears_out_or_leaves_open_is_let_pass(string sentence) =>
        Assert.DoesNotContain(Bind(sentence, catalog: Facts).Problems, p => p.Severity == Severity.Error);

    [Theory]
    [InlineData("Emissions changed by 3.2%, a change of emissions.")]
    [InlineData("The change of emissions was 3.2%.")]
    [InlineData("The patents granted came to -241,900.")]
    public void A_typed_number_of_the_other_sign_is_an_error(string sentence) =>
        Assert.Equal("RG0151", Assert.Single(Bind(sentence, catalog: Facts).Problems, p => p.Severity == Severity.Error).Code);

    [Theory]
    [InlineData("Emissions fell by 3.2%.")]
    [InlineData("There was a reduction of 3.2%, the change of emissions.")]
    [InlineData("The change of emissions was −3.2%.")]
    public void Where_words_or_a_minus_say_the_fall_it_is_a_copy(string sentence) =>
        Assert.Equal("RG0150", Assert.Single(Bind(sentence, catalog: Facts).Problems).Code);

    [Theory]
    [InlineData("Each journey cost {{ subsidy.per_journey }} US dollars.", "en", "US dollars")]
    [InlineData("Each journey cost {{ subsidy.per_journey }} euros.", "en", "euros")]
    [InlineData("Each journey cost {{ subsidy.per_journey }} dollars.", "en", "dollars")]
    [InlineData("Each journey cost ${{ subsidy.per_journey }}.", "en", "$")]
    [InlineData("Each journey cost $ {{ subsidy.per_journey }} more", "en", "$")]
    [InlineData("Each journey cost €{{ subsidy.per_journey }}", "en", "€")]
    [InlineData("每人次补贴{{ subsidy.per_journey }}美元。", "zh-Hans", "美元")]
    [InlineData("每人次补贴{{ subsidy.per_journey }}欧元。", "zh-Hans", "欧元")]
    public void Money_of_another_currency_is_an_error_without_a_scale_too(string sentence, string language, string words)
    {
        var problem = Assert.Single(Bind(sentence, language, TransportFacts.All).Problems);
        Assert.Equal(("RG0158", words), (problem.Code, problem.Found));
        Assert.Equal(sentence.IndexOf(words, StringComparison.Ordinal) + 1, problem.Span.Column);
    }

    [Theory]
    [InlineData("Each journey cost {{ subsidy.per_journey }} yuan.", "en")]
    [InlineData("Each journey cost ¥{{ subsidy.per_journey }}.", "en")]
    [InlineData("Each journey cost {{ subsidy.per_journey }}, euros are not taken.", "en")]
    [InlineData("每人次补贴{{ subsidy.per_journey }}元。", "zh-Hans")]
    [InlineData("每人次补贴{{ subsidy.per_journey }}元人民币。", "zh-Hans")]
    public void Its_own_currency_is_let_pass(string sentence, string language) =>
        Assert.DoesNotContain(Bind(sentence, language, TransportFacts.All).Problems, p => p.Code == "RG0158");
}
