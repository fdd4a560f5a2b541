using ReportGen.Outputs;
using Xunit;

namespace ReportGen.Tests.Outputs;

public class OutputNameTests
{
    [Theory]
    [InlineData("Intellectual Property in Shenzhen 2024", "intellectual-property-in-shenzhen-2024")]
    [InlineData("  Ärger & Co. / 3,5 % ", "ärger-co-3-5")]
    [InlineData("深圳知识产权 2024", "深圳知识产权-2024")]
    [InlineData("…", "report")]
    public void A_title_gives_a_name(string title, string name) => Assert.Equal(name, OutputName.Slug(title));

    [Fact]
    public void An_edition_is_named_by_its_language() => Assert.Equal("ip.zh-Hans", OutputName.For("ip", "A title", "zh-Hans"));

    [Theory]
    [InlineData("深")]
    [InlineData("a")]
    [InlineData("𠀀")]
    public void A_long_title_leaves_room_for_language_and_extension(string character)
    {
        var name = OutputName.For(null, string.Concat(Enumerable.Repeat(character, 200)), "zh-Hans") + ".figures.json";
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 80, 200);
    }
}
