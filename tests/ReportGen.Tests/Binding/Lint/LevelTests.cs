using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Words that say which way a figure went to its level, against its series.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("Metro journeys rose from {{ journeys.metro }} million to {{ journeys.metro | at: 2024 }} million.", "rose")]
    [InlineData("Metro journeys rose from {{ journeys.metro }} to {{ journeys.metro | at: 2024 }} million.", "rose")]
    [InlineData("Metro journeys rose from {{ journeys.metro | with_unit }} to {{ journeys.metro | at: 2024 | with_unit }}.", "rose")]
    [InlineData("Metro journeys fell from {{ journeys.metro | at: 2024 }} million in 2024 to {{ journeys.metro }} million in 2025.", "fell")]
    [InlineData("Bus journeys rose to {{ journeys.bus | with_unit }}.", "rose")]
    [InlineData("Bus journeys climbed sharply to {{ journeys.bus }} million in 2025.", "climbed")]
    [InlineData("Bus journeys grew to about {{ journeys.bus }} million.", "grew")]
    [InlineData("The number of metro journeys declined to {{ journeys.metro | with_unit }}.", "declined")]
    [InlineData("Metro journeys dropped, to {{ journeys.metro | with_unit }}.", "dropped")]
    public void What_the_series_contradicts_is_an_error_at_the_word(string sentence, string word)
    {
        var problem = Assert.Single(Bind(sentence, catalog: TransportFacts.All).Problems);
        Assert.Equal(("RG0153", Severity.Error, sentence.IndexOf(word, StringComparison.Ordinal) + 1), (problem.Code, problem.Severity, problem.Span.Column));
    }

    [Fact]
    public void It_names_both_years()
    {
        var problem = Assert.Single(Bind("Bus journeys rose to {{ journeys.bus | with_unit }}.", catalog: TransportFacts.All).Problems);
        Assert.Contains("169.8 in 2024", problem.Message, StringComparison.Ordinal);
        Assert.Contains("162.1 in 2025", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("公交客运量升至{{ journeys.bus | with_unit }}。")]
    [InlineData("公交客运量增长到{{ journeys.bus | with_unit }}。")]
    [InlineData("公交客运量增至{{ journeys.bus | with_unit }}。")]
    [InlineData("地铁客运量降至{{ journeys.metro | with_unit }}。")]
    [InlineData("地铁客运量减至{{ journeys.metro | with_unit }}。")]
    [InlineData("地铁客运量从{{ journeys.metro }}百万人次上升到{{ journeys.metro | at: 2024 }}百万人次。")]
    public void Chinese_words_are_read_too(string sentence) =>
        Assert.Single(Bind(sentence, "zh-Hans", TransportFacts.All).Problems, p => p.Code == "RG0153");

    [Theory]
    [InlineData("Metro journeys rose to {{ journeys.metro | with_unit }}.")]
    [InlineData("Bus journeys fell to {{ journeys.bus | with_unit }}.")]
    [InlineData("Metro journeys rose from {{ journeys.metro | at: 2024 }} million to {{ journeys.metro }} million.")]
    [InlineData("Since 1990, bus journeys rose to {{ journeys.bus | with_unit }}.")]
    [InlineData("Bus journeys rose from 95 million to {{ journeys.bus | with_unit }}.")]
    [InlineData("Within ten years, bus journeys rose to {{ journeys.bus | with_unit }}.")]
    [InlineData("Bus journeys have risen to {{ journeys.bus | with_unit }}.")]
    [InlineData("Bus journeys have increased to {{ journeys.bus | with_unit }}.")]
    [InlineData("Bus journeys did not rise to {{ journeys.bus | with_unit }}.")]
    [InlineData("After the spring, bus journeys rose to {{ journeys.bus | with_unit }}.")]
    [InlineData("Bus journeys rose to {{ journeys.bus | with_unit }} in 2021, 2023 and 2025.")]
    [InlineData("Ferry journeys fell to {{ journeys.ferry | at: 2022 | with_unit }}.")]
    [InlineData("Public bicycles fell to {{ fleet.bikes | with_unit }}.")]
    [InlineData("Public bicycles rose to {{ fleet.bikes | with_unit }}.")]
    [InlineData("Lines rose to the hills, and the network grew to {{ net.length | with_unit }}.")]
    [InlineData("Bus journeys are, as the plan hopes, to be increased to {{ journeys.bus | with_unit }}.")]
    public void What_it_bears_out_or_leaves_open_is_let_pass(string sentence) =>
        Assert.DoesNotContain(Bind(sentence, catalog: TransportFacts.All).Problems, p => p.Code == "RG0153");

    [Theory]
    [InlineData("十年来，公交客运量增至{{ journeys.bus | with_unit }}。")]
    [InlineData("公交客运量将增至{{ journeys.bus | with_unit }}。")]
    [InlineData("公交客运量从1990年的9百万人次增至{{ journeys.bus | with_unit }}。")]
    [InlineData("公交客运量降至{{ journeys.bus | with_unit }}。")]
    public void Other_times_in_Chinese_are_let_pass(string sentence) =>
        Assert.DoesNotContain(Bind(sentence, "zh-Hans", TransportFacts.All).Problems, p => p.Code == "RG0153");
}
