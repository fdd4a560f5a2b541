using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>The table of printed figures, row by row.</summary>
public class PrintedFigureTests
{
    [Theory]
    [InlineData("p", "241,900", "241,900")]
    [InlineData("p | with_unit", "241,900 patents", "241,900件")]
    [InlineData("p | compact: 2", "241,900", "24.19万")]
    [InlineData("p | compact: 2 | with_unit", "241,900 patents", "24.19万件")]
    [InlineData("p | at: 2023", "235,000", "235,000")]
    [InlineData("p | change", "6,900", "6,900")]
    [InlineData("p | change | signed", "+6,900", "+6,900")]
    [InlineData("p | growth | percent: 1", "2.9%", "2.9%")]
    [InlineData("p.rank | ordinal", "1st", "第1")]
    [InlineData("p.rank | ordinal_words", "first", "第一")]
    [InlineData("p.streak | ordinal_words", "seventh", "第七")]
    [InlineData("p.streak | words", "seven", "七")]
    [InlineData("p | over: 240000", "over 240,000", "超过240,000")]
    [InlineData("p | nearly: 242000", "nearly 242,000", "近242,000")]
    [InlineData("p | about: 240000", "about 240,000", "约240,000")]
    [InlineData("m", "50.421", "504.21")]
    [InlineData("m | with_unit", "50.421 billion yuan", "504.21亿元")]
    [InlineData("m | number: 1 | with_unit", "50.4 billion yuan", "504.2亿元")]
    [InlineData("m | currency", "CNY 50.421 billion", "504.21亿元")]
    [InlineData("s", "75.58", "75.58")]
    [InlineData("s | percent", "75.58%", "75.58%")]
    [InlineData("s | percent: 1", "75.6%", "75.6%")]
    [InlineData("e", "over 10,000", "超过10,000")]
    [InlineData("e.value", "10,000", "10,000")]
    [InlineData("n | percent", "−3.2%", "−3.2%")]
    [InlineData("n | abs | percent", "3.2%", "3.2%")]
    [InlineData("t", "1,803", "1,803")]
    [InlineData("t | words", "one thousand eight hundred and three", "一千八百零三")]
    [InlineData("big | compact: 1", "13.4 billion", "134.0亿")]
    [InlineData("big | compact", "13.4 billion", "134亿")]
    [InlineData("p.unit", "patents", "件")]
    public void Prints_as_the_table_says(string expression, string english, string chinese)
    {
        Assert.Equal(english, BindingFixture.PrintWithin(expression).Replace('\u00A0', ' '));
        Assert.Equal(chinese, BindingFixture.PrintWithin(expression, "zh-Hans"));
    }

    [Theory]
    [InlineData("p | over: 242000", "RG0145", "241,900 is not over 242,000")]
    [InlineData("p | ratio_to: q", "RG0116", "this divides by zero: 'q' is zero")]
    [InlineData("p | nofilter", "RG0103", "no filter is called 'nofilter'")]
    public void Refuses_as_the_table_says(string expression, string code, string message)
    {
        foreach (var language in (string[])["en", "zh-Hans"])
        {
            var problem = Assert.Single(BindingFixture.Bind("{{ " + expression + " }}", language).Problems);
            Assert.Equal((code, message), (problem.Code, problem.Message.Replace('\u00A0', ' ')));
        }
    }

    [Fact]
    public void Words_are_american_without_and() =>
        Assert.Equal("one thousand eight hundred three", BindingFixture.PrintWithin("t | words", "en-US"));
}
