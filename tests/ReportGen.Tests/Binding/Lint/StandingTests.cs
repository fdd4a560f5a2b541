using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Ranks and streaks typed in words beside figures whose cells say otherwise.</summary>
public class StandingTests
{
    [Theory]
    [InlineData("The metro carried {{ journeys.metro | with_unit }}, third in the nation.", "third in the nation")]
    [InlineData("The metro carried {{ journeys.metro }} million passengers, 3rd in the country.", "3rd in the country")]
    [InlineData("The metro carried {{ journeys.metro | with_unit }}, second in the nation for the fourth year running.", "fourth year running")]
    [InlineData("The network is {{ net.length | with_unit }} long, the longest in the nation.", "the longest in the nation")]
    [InlineData("The network has {{ net.length | with_unit }}, the largest in the country.", "the largest in the country")]
    [InlineData("The network has {{ net.length | with_unit }}, the third largest in the country.", "the third largest in the country")]
    public void A_rank_right_behind_its_figure_is_tested(string sentence, string words)
    {
        var problem = Assert.Single(Bind(sentence, catalog: TransportFacts.All).Problems);
        Assert.Equal(("RG0155", words), (problem.Code, problem.Found));
    }

    [Theory]
    [InlineData("The metro carried {{ journeys.metro | with_unit }}, second in the nation for the third year running.")]
    [InlineData("The network is {{ net.length | with_unit }} long, fifth in the nation.")]
    [InlineData("The network is {{ net.length | with_unit }} long, one of the longest in the nation.")]
    [InlineData("The network is {{ net.length | with_unit }} long, the longest in the province.")]
    [InlineData("The network is {{ net.length | with_unit }} long, the longest in Guangdong.")]
    [InlineData("The network is {{ net.length | with_unit }} long, first in the nation to be free of steps.")]
    [InlineData("The network is {{ net.length | with_unit }} long, and the harbor is the largest in the country.")]
    [InlineData("The network is {{ net.length | with_unit }} long; its station, the largest in the country, was opened.")]
    [InlineData("The city spent {{ budget.total | with_unit }}, the largest in the country.")]
    [InlineData("The network is {{ net.length | with_unit }} long, and it cost {{ budget.total | with_unit }}, the highest in the country.")]
    [InlineData("The metro carried {{ journeys.metro | with_unit }}, second in the nation, and grew for the fifth year running.")]
    [InlineData("The network is {{ net.length | with_unit }} long, while that of Beijing is 879 km long, the longest in the nation.")]
    public void What_is_behind_a_figure_and_true_or_of_something_else_is_let_pass(string sentence) =>
        Assert.DoesNotContain(Bind(sentence, catalog: TransportFacts.All).Problems, p => p.Code == "RG0155");

    private static readonly Catalog Ranked = new(
    [
        Series("p", Row("p", 241900m, "2024", "patents") with { Rank = 2, Scope = "national", Streak = 7 }),
        Series("c", Row("c", 2m, "2024", string.Empty) with { Rank = 1, Scope = "Guangdong", Streak = 3 }),
        Series("twin", Row("twin", 32112m, "2024", "patents") with { Rank = 3, Scope = "national", Streak = 7 }),
        Series("held", Row("held", 5m, "2024", string.Empty) with { Streak = 3 }),
        Series("plain", Row("plain", 300m, "2024", "courts")),
    ]);

    [Theory]
    [InlineData("It granted {{ p | with_unit }}, the most in the nation.", "the most in the nation")]
    [InlineData("It granted {{ p | with_unit }} and ranked third in the country.", "ranked third in the country")]
    [InlineData("It held the first place in the nation, with {{ p | with_unit }}.", "held the first place in the nation")]
    [InlineData("By number it ranked {{ p.rank | ordinal_words }} in the nation for the sixth year running, with {{ p }}.", "sixth year running")]
    [InlineData("It granted {{ p | with_unit }}. By number it came fourth nationwide.", "came fourth nationwide")]
    [InlineData("It granted {{ p | with_unit }} and leads the nation.", "leads the nation")]
    [InlineData("With {{ p | with_unit }}, it is No. 1 in the country.", "No. 1 in the country")]
    [InlineData("It granted {{ p }} patents and opened {{ twin }}. Each number was the second highest in the nation.", "the second highest in the nation")]
    [InlineData("It granted {{ p }} and {{ twin }}; both ranked second in the nation.", "ranked second in the nation")]
    [InlineData("It earned the rating {{ held }} for the fourth consecutive year.", "fourth consecutive year")]
    [InlineData("It granted {{ p }} and ranked second nationwide for the eighth year.", "eighth year")]
    [InlineData("For eight consecutive years in first place, the city now has {{ p | with_unit }}.", "eight consecutive years")]
    [InlineData("The city is at the top of the list with {{ p | with_unit }}, for the eighth consecutive year.", "eighth consecutive year")]
    [InlineData("It ranked 2nd in Guangdong, as {{ c.streak }} years show.", "ranked 2nd in Guangdong")]
    public void A_rank_that_the_cell_does_not_bear_out_is_an_error_with_both_places(string sentence, string words)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Ranked).Problems);
        Assert.Equal(("RG0155", Severity.Error, words), (problem.Code, problem.Severity, problem.Found));
        Assert.Equal(sentence.IndexOf(words, StringComparison.Ordinal) + 1, problem.Span.Column);
        Assert.Equal("metrics.csv:2", problem.Related.ToString()![..13]);
    }

    [Theory]
    [InlineData("专利{{ p }}件，居全国首位。", "居全国首位")]
    [InlineData("专利{{ p }}件，继续领跑全国。", "领跑全国")]
    [InlineData("专利{{ p }}件、商标{{ twin }}件，均居全国第二。", "居全国第二")]
    [InlineData("专利{{ p }}件，连续二十一年居全国第二。", "连续二十一年")]
    [InlineData("专利{{ p }}件，连续六年居全国{{ p.rank | ordinal_words }}。", "连续六年")]
    [InlineData("专利授权{{ p }}件，连续八年位居榜首。", "连续八年")]
    public void Chinese_words_are_read_too(string sentence, string words) =>
        Assert.Equal(words, Assert.Single(Bind(sentence, "zh-Hans", Ranked).Problems, p => p.Code == "RG0155").Found);

    [Theory]
    [InlineData("It granted {{ p | with_unit }} and ranked second in the nation.")]
    [InlineData("It granted {{ p | with_unit }}, while another city had the most in the nation.")]
    [InlineData("It granted {{ p | with_unit }}; Beijing ranked first in the nation.")]
    [InlineData("It granted {{ p | with_unit }}, and Beijing ranked first in the nation.")]
    [InlineData("It granted {{ p | with_unit }} and ranked first in Guangdong.")]
    [InlineData("It granted {{ p | with_unit }}, having grown for five consecutive years.")]
    [InlineData("It granted {{ p | with_unit }} under the motto \"the most in the nation\".")]
    [InlineData("It granted {{ p }}. Last year it ranked first in the nation.")]
    [InlineData("It granted {{ p }} and ranked first in the nation a year earlier.")]
    [InlineData("It granted {{ p }} and aims to be first: it plans to be ranked first in the nation.")]
    [InlineData("It granted {{ p }} and {{ twin }}. In size as well as in depth, the harbor ranked first in the nation.")]
    [InlineData("It granted {{ p }} and {{ twin }}. Both cities ranked first in the nation.")]
    [InlineData("It granted {{ p }}. Beijing came first nationwide.")]
    [InlineData("It granted {{ p }} and {{ plain }}. Each of these counts.")]
    [InlineData("It granted {{ p }} and won {{ twin }}. By number it ranked fifth in the nation.")]
    [InlineData("It granted {{ p }}, and the first in the country to do so was a woman.")]
    [InlineData("It granted {{ p }}, which was the second year of growth.")]
    [InlineData("It has {{ plain | with_unit }}, the most in the nation.")]
    [InlineData("For the seventh year running, {{ p | with_unit }} were granted.")]
    [InlineData("For the sixth year in a row, the city counts {{ p | with_unit }}.")]
    [InlineData("For the second year running, the council paid for {{ p | with_unit }}.")]
    [InlineData("连续八年，专利授权{{ p }}件。")]
    [InlineData("For the eighth year running, grants rose, to {{ p | with_unit }}.")]
    [InlineData("For the eighth year running, more than 200,000 patents were granted: {{ p | with_unit }}.")]
    [InlineData("For the eighth year running, the budget was balanced; it paid for {{ p | with_unit }}.")]
    [InlineData("For the eighth year running, {{ plain | with_unit }} were open.")]
    [InlineData("It granted {{ p | with_unit }} and for the eighth year running held a fair.")]
    [InlineData("连续八年增长，专利授权{{ p }}件。")]
    [InlineData("连续八年超过20万件，专利授权{{ p }}件。")]
    [InlineData("For the first time in the nation it granted {{ p | with_unit }}.")]
    public void What_is_true_or_about_somebody_else_is_let_pass(string sentence) =>
        Assert.DoesNotContain(Bind(sentence, catalog: Ranked).Problems, p => p.Code == "RG0155");
}
