using ReportGen.Provenance.Reading;
using Xunit;

namespace ReportGen.Tests.Provenance.Reading;

/// <summary>What is typed finds what is printed.</summary>
public class FigureSearchTests
{
    [Theory]
    [InlineData("241,900", "241,900", true)]
    [InlineData("241,900 patents", "241,900", true)]
    [InlineData("241,900", "241,900 patents", true)]
    [InlineData("241,900 patents", "241,900\u00A0patents", true)]
    [InlineData("241,900 cases", "241,900 patents", false)]
    [InlineData("241,90", "241,900", false)]
    [InlineData("41,900", "241,900", false)]
    [InlineData("900", "241,900", false)]
    [InlineData("２４１，９００件", "241,900件", true)]
    [InlineData("24.19", "24.19万", true)]
    [InlineData("24.19亿", "24.19万", false)]
    [InlineData("75.58", "75.58%", true)]
    [InlineData("75.58％", "75.58%", true)]
    [InlineData("75.58 %", "75.58%", true)]
    [InlineData("-3.2%", "\u22123.2%", true)]
    [InlineData("3.2%", "\u22123.2%", false)]
    [InlineData("241 900", "241\u202F900", true)]
    [InlineData("over 10,000", "over 10,000", true)]
    [InlineData("10,000", "over 10,000", true)]
    [InlineData("Seventh", "seventh", true)]
    [InlineData("seven", "seventh", false)]
    [InlineData("", "241,900", false)]
    [InlineData("patents", "241,900 patents", false)]
    public void A_text_finds_what_prints_it(string asked, string printed, bool isFound) =>
        Assert.Equal(isFound, FigureSearch.Find([Figure(printed, 2)], asked).Count == 1);

    [Theory]
    [InlineData("241900", "241,900")]
    [InlineData("241,990", "241,900")]
    [InlineData("75.6%", "75.58%")]
    [InlineData("sevnth", "seventh")]
    [InlineData("１８０３", "1,803")]
    public void What_is_near_is_suggested_first(string asked, string expected) =>
        Assert.Equal(expected, FigureSearch.Suggest([.. new[] { "5", "seventh", "20.6%", "75.58%", "1,803", "241,900", "241,900 patents" }.Select(t => Figure(t, 2))], asked)[0]);

    [Fact]
    public void A_number_is_suggested_once() =>
        Assert.Equal(["241,900"], FigureSearch.Suggest([Figure("241,900", 2), Figure("241,900 patents", 2)], "241900"));

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_near() => Assert.Empty(FigureSearch.Suggest([Figure("241,900", 2)], "first"));

    [Fact]
    public void Places_of_one_cell_stand_together_and_others_apart()
    {
        var found = FigureSearch.Find([Figure("5", 2), Figure("5", 3), Figure("5 patents", 2)], "5");
        Assert.Equal([[0, 2], [1]], found.Select(f => f.Occurrences.Select(o => o.Index).ToArray()));
    }

    private static int Index(string text, int row) => (text, row) switch { ("5 patents", _) => 2, (_, 3) => 1, _ => 0 };

    private static Figure Figure(string text, int row) => new()
    {
        Index = Index(text, row),
        Id = "a.b",
        Text = text,
        Origin = new CellOrigin("metrics.csv", row, "value", SourceSpan.None),
    };
}
