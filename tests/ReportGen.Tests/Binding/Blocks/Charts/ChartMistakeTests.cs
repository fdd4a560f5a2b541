using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

/// <summary>What cannot be drawn is told with its place and what to do.</summary>
public class ChartMistakeTests
{
    [Theory]
    [InlineData("metrics: trademarks", "RG0380", 9, "write type: and one of bar, column")]
    [InlineData("type: colum\nmetrics: trademarks", "RG0381", 9, "did you mean 'column'?")]
    [InlineData("type: bar", "RG0382", 8, "name figures")]
    [InlineData("type: bar\ndata: rain.csv\nmetrics: trademarks", "RG0382", 11, "keep one of them")]
    [InlineData("type: bar\nmetrics: trademarks\nperiod: last", "RG0383", 11, "write a year")]
    [InlineData("type: bar\ndata: rain.csv\nx: station\ny: remark", "RG0385", 10, "leave the cell empty")]
    [InlineData("type: bar\nmetrics: [rating]", "RG0385", 10, "leave the cell empty")]
    [InlineData("type: scatter\ndata: rain.csv\nx: remark\ny: flow", "RG0385", 11, "leave the cell empty")]
    [InlineData("type: bar\nmetrics: [trademarks, pledge]", "RG0386", 10, "make two charts")]
    [InlineData("type: line\nmetrics: [trademarks]", "RG0387", 9, "give metrics.csv its rows of other periods")]
    [InlineData("type: pie\ndata: rain.csv\nx: station\ny: level", "RG0388", 9, "write type: bar")]
    [InlineData("type: pie\ndata: rain.csv\nx: station\ny: [level, flow]", "RG0388", 9, "name one column")]
    [InlineData("type: bar\nmetrics: trademarks\nhighlight: [Trademark]", "RG0391", 11, "did you mean 'Trademarks'?")]
    [InlineData("type: scatter\nmetrics: trademarks", "RG0392", 10, "name two metrics")]
    [InlineData("type: bullet\nmetrics: [trademarks]\ntarget: [1, 2]", "RG0393", 11, "name one target")]
    [InlineData("type: bar\nmetrics: [trademarks]\nannotations: [Hello]", "RG0394", 11, "write {at: 2022")]
    [InlineData("type: bar\nmetrics: [trademarks]\nnames: [a, b]", "RG0395", 11, "give each metric a name")]
    [InlineData("type: bar\nmetrics: [trademarks]\nannotations: [{value: A lot, text: Goal}]", "RG0385", 11, "leave the cell empty")]
    [InlineData("type: bar\nmetrics: [trademarks]\nannotations: [{value: trademarkz, text: Goal}]", "RG0102", 11, "did you mean 'trademarks'?")]
    [InlineData("type: bar\nmetrics: [patents.granted]\nperiod: 2022", "RG0106", 11, "it has figures for 2020, 2021, 2023, 2024")]
    [InlineData("type: bar\nmetrics: [patents.granted]\nannotations: [{at: 2032, text: a}]", "RG0391", 11, "did you mean")]
    [InlineData("type: bar\nmetrics: [trademarkz]", "RG0102", 10, "did you mean 'trademarks'?")]
    [InlineData("type: bar\ndata: rain.csv\ny: levle", "RG0364", 11, "did you mean 'level'?")]
    [InlineData("type: bar\nmetrics: trademarks\nstack: yes", "RG0019", 11, null)]
    public void A_mistake_is_told_once(string block, string code, int line, string? hint)
    {
        var problem = Assert.Single(ChartReport.Problems(block));
        Assert.Equal((code, "narrative.md", line), (problem.Code, problem.Span.File, problem.Span.Line));
        Assert.StartsWith(hint ?? string.Empty, problem.Hint);
    }

    [Theory]
    [InlineData("type: bar\nmetrics: [trademarks]\nnames: [a, b]", "there are 2 names for 1 metric")]
    [InlineData("type: bar\nmetrics: [share.homes, share.industry]\nnames: [a]", "there is 1 name for 2 metrics")]
    [InlineData("type: bullet\nmetrics: [trademarks]\ntarget: [1, 2]", "there are 2 targets for 1 value")]
    public void One_is_told_as_one(string block, string message) => Assert.Equal(message, Assert.Single(ChartReport.Problems(block)).Message);

    [Fact]
    public void A_file_of_words_alone_has_nothing_to_draw()
    {
        var files = new ReportFiles()
            .Add("narrative.md", "---\ntitle: T\n---\n\n# A\n\n```chart\ntype: bar\ndata: words.csv\n```\n\n```chart\ntype: bar\ndata: empty.csv\ny: n\n```\n\n```chart\ntype: pie\ndata: many.csv\n```\n")
            .Add("metrics.csv", "id,value\na,1\n")
            .Add("data/words.csv", "name,remark\none,two\n")
            .Add("data/empty.csv", "name,n\none,\n")
            .Add("data/many.csv", "name,n\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\ng,7\n");
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Equal(["RG0384", "RG0390", "RG0389"], report.Diagnostics.Where(d => d.Severity > Severity.Note).OrderBy(d => d.Span.Line).Select(d => d.Code));
    }
}
