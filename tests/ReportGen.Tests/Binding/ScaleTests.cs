using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Scaled units between the scales of English and Chinese.</summary>
public class ScaleTests
{
    private static readonly Catalog Facts = new(
    [
        BindingFixture.Series("damages", BindingFixture.Row("damages", 178m, "2024", new Unit("million", 6, "CNY")) with { UnitLabel = BindingFixture.Text("million yuan", ("zh-Hans", "元")) }),
        BindingFixture.Series("round", BindingFixture.Row("round", 100m, "2024", new Unit("million", 6, "CNY")) with { UnitLabel = BindingFixture.Text("million yuan", ("zh-Hans", "元")) }),
        BindingFixture.Series("goods", BindingFixture.Row("goods", 28.835m, "2024", new Unit("million", 6, "items")) with { UnitLabel = BindingFixture.Text("", ("zh-Hans", "件")) }),
        BindingFixture.Series("wan", BindingFixture.Row("wan", 24.19m, "2024", new Unit("万", 4, "件")) with { UnitLabel = BindingFixture.Text("", ("en", "items")) }),
        BindingFixture.Series("asked", BindingFixture.Row("asked", 50.421m, "2024", new Unit("billion", 9, "CNY")) with { UnitLabel = BindingFixture.Text("", ("zh-Hans", "万元")) }),
        BindingFixture.Series("plain", BindingFixture.Row("plain", 1.5m, "2024", new Unit("million", 6, "m3"))),
        BindingFixture.Series("edge", BindingFixture.Row("edge", 999_999_999m, "2024", "")),
        BindingFixture.Series("half", BindingFixture.Row("half", 500_000_000m, "2024", "")),
    ]);

    [Theory]
    [InlineData("damages | with_unit", "178 million yuan", "1.78亿元")]
    [InlineData("damages", "178", "17,800")]
    [InlineData("damages.unit", "million yuan", "万元")]
    [InlineData("round | with_unit", "100 million yuan", "1亿元")]
    [InlineData("goods | with_unit", "28.835 million items", "2,883.5万件")]
    [InlineData("goods | number: 1 | with_unit", "28.8 million items", "2,883.5万件")]
    [InlineData("wan | with_unit", "241,900 items", "24.19万件")]
    [InlineData("wan", "241,900", "24.19")]
    [InlineData("asked | with_unit", "50.421 billion CNY", "5,042,100万元")]
    [InlineData("plain | with_unit", "1.5 million m3", "150万 m3")]
    [InlineData("edge | compact: 0", "1 billion", "10亿")]
    [InlineData("half | compact: 0", "500 million", "5亿")]
    [InlineData("damages | words | with_unit", "one hundred and seventy-eight million yuan", null)]
    public void Prints_in_the_scale_of_the_language(string expression, string english, string? chinese)
    {
        Assert.Equal(english, BindingFixture.PrintWithin(expression, "en", Facts).Replace('\u00A0', ' '));
        if (chinese is not null)
        {
            Assert.Equal(chinese, BindingFixture.Print("{{ " + expression + " }}", "zh-Hans", Facts).Replace('\u00A0', ' '));
        }
    }

    [Fact]
    public void Number_and_unit_do_not_part()
    {
        Assert.Equal("178\u00A0million\u00A0yuan", BindingFixture.Print("{{ damages | with_unit }}", "en", Facts));
        Assert.Equal("150万\u00A0m3", BindingFixture.Print("{{ plain | with_unit }}", "zh-Hans", Facts));
    }
}
