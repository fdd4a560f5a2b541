using ReportGen.Binding.Blocks.Charts;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

/// <summary>What a title says of the values, true and false; and what only looks like it.</summary>
public class ChartClaimTests
{
    private const string Patents = "type: column\nmetrics: patents.granted\n";
    private const string Shares = "type: pie\nmetrics: [share.*]\nhighlight: [Homes]\n";

    [Theory]
    [InlineData(Patents, "title: Fewer patents, after the crest of 2020", "'crest of 2020': the highest is 279,180 in 2021")]
    [InlineData(Patents, "title: Grants peaked in 2024", "'peaked in 2024'")]
    [InlineData(Patents, "title: 2020年达峰值", "'2020年达峰值'")]
    [InlineData(Patents, "title: The trough of 2021", "the lowest is 222,412 in 2020")]
    [InlineData(Patents, "annotations: [{at: 2023, text: Crest}]", "'Crest': the highest")]
    [InlineData(Patents, "annotations: [{at: 2021, text: Lowest}]", "'Lowest': the lowest")]
    [InlineData(Patents, "title: Grants have more than doubled", "it was 222,412 in 2020 and is 241,900 in 2024")]
    [InlineData(Patents, "title: Grants halved in three years", "it was 279,180 in 2021")]
    [InlineData(Patents, "title: Grants Have More Than Doubled in Three Years", "it was 279,180 in 2021")]
    [InlineData(Patents, "annotations: [{at: 2023, text: Highest}]", "'Highest': the highest")]
    [InlineData(Patents, "title: Grants tripled since 2022", "there is no value of 2022")]
    [InlineData(Patents, "title: More grants than in 2021", "it was 279,180 in 2021 and is 241,900 in 2024")]
    [InlineData(Patents, "title: Fewer grants than in 2023", "it was 235,000 in 2023")]
    [InlineData(Shares, "title: Four of five litres go to homes", "what is set off is 61.5% of the whole")]
    public void What_the_values_contradict_is_an_error_with_both_places(string block, string line, string message)
    {
        var problem = Assert.Single(ChartReport.Problems(block + line));
        Assert.Equal(("RG0398", Severity.Error, 8 + block.Count(c => c == '\n') + 1), (problem.Code, problem.Severity, problem.Span.Line));
        Assert.Contains(message, problem.Message);
        Assert.Equal("metrics.csv", problem.Related!.Value.File);
    }

    [Theory]
    [InlineData(Patents, "title: Fewer patents, after the crest of 2021")]
    [InlineData(Patents, "title: Fewer grants than in 2021, more than in 2023")]
    [InlineData(Patents, "title: Nearly doubled, nobody says of what")]
    [InlineData(Patents, "title: On the crest of 2020 hills")]
    [InlineData(Patents, "title: Grants have more than doubled since 2010")]
    [InlineData(Patents, "title: Grants doubled in nine years")]
    [InlineData(Patents, "title: Grants doubled under the new law")]
    [InlineData(Patents, "title: No more grants than in 2021")]
    [InlineData(Patents, "title: Far from the crest of 2009")]
    [InlineData(Patents, "title: More grants than in 2009")]
    [InlineData(Patents, "annotations: [{at: 2021, text: Crest}, {at: 2020, text: Lowest}]")]
    [InlineData(Patents, "annotations: [{at: 2023, text: Record keeping begins}]")]
    [InlineData(Patents, "title: Recovery from the trough of 2023")]
    [InlineData(Patents, "annotations: [{at: 2023, text: Trough}]")]
    [InlineData(Patents, "annotations: [{at: 2024, text: Record}]")]
    [InlineData(Patents, "title: Since 2022, grants have more than doubled")]
    [InlineData(Patents, "title: In two years grants have doubled")]
    [InlineData(Patents, "title: 2024年较2022年翻了一番")]
    [InlineData(Patents, "title: Grants doubled in recent years")]
    [InlineData(Patents, "title: Grants doubled, then fell back")]
    [InlineData(Patents, "title: Grants rose after fees halved")]
    [InlineData(Patents, "title: Grants have not more than doubled")]
    [InlineData(Patents, "title: Never higher than in 2021")]
    [InlineData(Patents, "title: Fewer applications for more grants than in 2023")]
    [InlineData(Patents, "title: More firms receive fewer grants than in 2021")]
    [InlineData(Patents, "title: 2020年最高人民法院设立知识产权法庭")]
    [InlineData(Patents + "periods: [2020, 2024]\n", "title: More grants than in 2023")]
    [InlineData(Patents + "periods: [2020, 2024]\n", "title: Beyond the trough of 2023")]
    [InlineData(Shares, "title: Fewer than one in ten litres goes to homes")]
    [InlineData("type: line\nmetrics: loss\n", "title: The loss halved")]
    [InlineData("type: donut\nmetrics: [bound.*]\nhighlight: [Homes]\n", "title: One of ten litres goes to homes")]
    [InlineData(Shares, "title: Three of five litres go to homes")]
    [InlineData(Shares, "title: Two of three litres go to homes")]
    [InlineData(Shares, "title: One of two is a home")]
    [InlineData("type: pie\nmetrics: [share.*]\n", "title: Four of five litres go to homes")]
    [InlineData("type: bar\nmetrics: [patents.granted, trademarks]\nhighlight: [Trademarks]\n", "title: One of ten marks")]
    [InlineData("type: line\ndata: rain.csv\nx: station\ny: [level, flow]\n", "title: Flow doubled")]
    public void What_they_bear_out_or_do_not_speak_of_passes(string block, string line) => Assert.Equal([], ChartReport.Problems(block + line));

    [Fact]
    public void Quarters_have_their_crest_in_a_year()
    {
        var files = new ReportFiles()
            .Add("narrative.md", "---\ntitle: T\n---\n\n# A\n\n```chart\ntype: line\nmetrics: q\ntitle: More than in 2023, after the crest of 2023\n```\n\n```chart\ntype: line\nmetrics: q\ntitle: After the crest of 2024\n```\n")
            .Add("metrics.csv", "id,value,period\nq,5,2023-Q3\nq,9,2023-Q4\nq,7,2024-Q1\nq,6,2024-Q2\n");
        var problem = Assert.Single(Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("RG0398", 16), (problem.Code, problem.Span.Line));
    }

    [Theory]
    [InlineData("more than doubled", 2.0, false)]
    [InlineData("more than doubled", 2.1, true)]
    [InlineData("doubled", 1.9, true)]
    [InlineData("doubled", 1.7, false)]
    [InlineData("halved", 0.53, true)]
    [InlineData("more than halved", 0.53, false)]
    [InlineData("quadrupled", 3.7, true)]
    [InlineData("翻了一番", 2.2, true)]
    public void A_multiple_holds_from_its_ratio_on(string words, double ratio, bool expected) =>
        Assert.Equal(expected, ChartClaimWords.Multiple(words)!.Holds((decimal)ratio));

    [Fact]
    public void A_line_stands_at_a_figure_by_its_id_in_the_scale_of_the_chart()
    {
        var chart = ChartReport.Chart("type: bar\nmetrics: [pledge]\nannotations: [{value: fines, text: Fines}]");
        Assert.Equal(0.178m, chart.Annotations[0].Value);
        Assert.Contains(chart.Unprinted, f => f.Id == "fines");
    }
}
