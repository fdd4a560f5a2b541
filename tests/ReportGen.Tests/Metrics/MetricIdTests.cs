using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Metrics;

public class MetricIdTests
{
    [Theory]
    [InlineData("patents", true)]
    [InlineData("patents.per_10k", true)]
    [InlineData("a.b2.c_", true)]
    [InlineData("", false)]
    [InlineData("Patents", false)]
    [InlineData("1st", false)]
    [InlineData("a.", false)]
    [InlineData(".a", false)]
    [InlineData("a..b", false)]
    [InlineData("a.2b", false)]
    [InlineData("a-b", false)]
    [InlineData("专利", false)]
    public void Ids_are_dotted_lower_case_words(string id, bool isWellFormed) => Assert.Equal(isWellFormed, MetricId.IsWellFormed(id));

    [Theory]
    [InlineData("patents.rank", "rank")]
    [InlineData("value", "value")]
    [InlineData("for.ever", "for")]
    [InlineData("patents.as_of", "as_of")]
    [InlineData("patents.ranking", null)]
    [InlineData("forest", null)]
    public void Fields_and_words_of_liquid_are_reserved(string id, string? word) => Assert.Equal(word, MetricId.ReservedWord(id));
}
