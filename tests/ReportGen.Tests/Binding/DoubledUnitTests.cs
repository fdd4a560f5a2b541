using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Units that are printed by a figure and written behind it once more.</summary>
public class DoubledUnitTests
{
    [Theory]
    [InlineData("Up to {{ s | percent }}%.", "1:24", "%")]
    [InlineData("Up to {{ s | percent }} % of it.", "1:25", "%")]
    [InlineData("With {{ p | with_unit }} patents.", "1:26", "patents")]
    [InlineData("With {{ p | with_unit }} Patents", "1:26", "patents")]
    [InlineData("Of {{ m | with_unit }} billion yuan.", "1:24", "billion yuan")]
    [InlineData("Of {{ m | with_unit }} yuan, more.", "1:24", "yuan")]
    [InlineData("Of {{ big | compact }} billion yuan.", "1:24", "billion")]
    [InlineData("- **{{ p | with_unit }}** or {{ p | with_unit }} patents", "1:50", "patents")]
    [InlineData("| a |\n|---|\n| {{ s | percent }}% |", "3:20", "%")]
    public void A_unit_that_is_said_twice_is_told(string narrative, string place, string unit)
    {
        var problem = Assert.Single(BindingFixture.Bind(narrative).Problems);
        Assert.Equal((Severity.Warning, "RG0149", $"narrative.md:{place}"), (problem.Severity, problem.Code, problem.Span.ToString()));
        Assert.StartsWith($"'{unit}' is said twice", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("共{{ p | with_unit }}件。", true)]
    [InlineData("共{{ p | with_unit }}件数。", false)]
    [InlineData("共{{ p }}件。", false)]
    public void In_Chinese_it_ends_where_no_other_character_follows(string narrative, bool isDoubled) =>
        Assert.Equal(isDoubled, BindingFixture.Bind(narrative, "zh-Hans").Problems.Any(p => p.Code == "RG0149"));

    [Theory]
    [InlineData("{{ s | percent }} of it, {{ p }} patents, {{ s }}%")]
    [InlineData("{{ p | with_unit }} patented")]
    [InlineData("{{ p | with_unit }}, patents all.")]
    [InlineData("| a | b |\n|---|---|\n| {{ s | percent }} | % |")]
    [InlineData("| a | b |\n|---|---|\n| {{ p | with_unit }}|patents |")]
    public void Other_words_are_left_alone(string narrative) =>
        Assert.DoesNotContain(BindingFixture.Bind(narrative).Problems, p => p.Code == "RG0149");
}
