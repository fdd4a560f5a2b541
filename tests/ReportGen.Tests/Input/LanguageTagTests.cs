using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Input;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en-US")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("", null)]
    [InlineData("english", null)]
    [InlineData("en_US", null)]
    [InlineData("en-", null)]
    [InlineData("中文", null)]
    public void Tags_have_one_case(string text, string? tag) => Assert.Equal(tag, LanguageTag.Normalize(text));
}
