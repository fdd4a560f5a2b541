using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Metrics;

public class UnitParserTests
{
    [Theory]
    [InlineData("", "", 0, "")]
    [InlineData("patents", "", 0, "patents")]
    [InlineData("%", "", 0, "%")]
    [InlineData("％", "", 0, "%")]
    [InlineData("CNY", "", 0, "CNY")]
    [InlineData("billion CNY", "billion", 9, "CNY")]
    [InlineData("Million m3", "Million", 6, "m3")]
    [InlineData("thousand", "thousand", 3, "")]
    [InlineData("trillion yuan", "trillion", 12, "yuan")]
    [InlineData("millionaires", "", 0, "millionaires")]
    [InlineData("亿元", "亿", 8, "元")]
    [InlineData("万件", "万", 4, "件")]
    [InlineData("百万人", "百万", 6, "人")]
    [InlineData("万亿元", "万亿", 12, "元")]
    [InlineData("千人", "千", 3, "人")]
    [InlineData("億元", "億", 8, "元")]
    [InlineData("千克", "", 0, "千克")]
    [InlineData("千瓦时", "", 0, "千瓦时")]
    public void A_unit_is_a_scale_and_a_base(string text, string scale, int exponent, string expectedBase) =>
        Assert.Equal(new Unit(scale, exponent, expectedBase), UnitParser.Parse(text));

    [Theory]
    [InlineData("billion CNY")]
    [InlineData("亿元")]
    [InlineData("patents")]
    [InlineData("thousand")]
    public void A_unit_is_shown_as_written(string text) => Assert.Equal(text, UnitParser.Parse(text).ToString());
}
