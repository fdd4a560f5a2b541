using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

/// <summary>A key without effect is told at its place; what has an effect is not.</summary>
public class IdleKeyTests
{
    private const string Line = "type: line\nmetrics: patents.granted\n";
    private const string Pie = "type: pie\nmetrics: [share.*]\n";
    private const string Bars = "type: bar\nmetrics: [trademarks]\n";
    private const string Rain = "type: column\ndata: rain.csv\n";
    private const string Dots = "type: scatter\ndata: rain.csv\nx: flow\ny: level\n";

    [Theory]
    [InlineData(Line, "target: 250000", "it is for the type bullet")]
    [InlineData(Line, "stack: normal", "it is for the types bar, column, stacked, area")]
    [InlineData(Line, "direction: horizontal", "it is for the types bar, column, stacked")]
    [InlineData(Line, "baseline: zero", "it is for the types bar, column, stacked, area, bullet")]
    [InlineData(Line, "x: year", "it is for charts of a file")]
    [InlineData(Line, "y: [level]", "it is for charts of a file")]
    [InlineData(Line, "sort: descending", "it is for categories with names")]
    [InlineData(Line, "multiples: true", "or name more metrics or columns")]
    [InlineData(Pie, "stack: percent", "it is for the types bar")]
    [InlineData(Pie, "baseline: data", "it is for the types bar")]
    [InlineData(Pie, "multiples: true", "it is for the types bar")]
    [InlineData(Pie, "annotations: [{at: Homes, text: Most}]", "it is for the types bar")]
    [InlineData(Bars, "target: 250000", "it is for the type bullet")]
    [InlineData(Bars, "height: 40mm", "direction: vertical")]
    [InlineData(Rain, "period: 2024", "it is for charts of figures")]
    [InlineData(Rain, "periods: [2023, 2024]", "it is for charts of figures")]
    [InlineData(Rain, "names: [a, b, c]", "names: city")]
    [InlineData(Dots, "labels: all", "it is for the types bar")]
    [InlineData(Dots, "sort: ascending", "it is for the types bar")]
    [InlineData("type: sparkline\nmetrics: patents.granted\n", "height: 20mm", "it is for the types bar")]
    [InlineData("type: bullet\nmetrics: [trademarks]\ntarget: 1\n", "height: 20mm", "it is for the types bar")]
    [InlineData("type: line\ndata: uneven.csv\n", "highlight: ['1']", null)]
    [InlineData("type: stacked\nmultiples: true\ndata: rain.csv\ny: [level, flow]\n", "stack: percent", "or leave out 'multiples'")]
    [InlineData("type: column\nmultiples: true\ndata: rain.csv\ny: [level, flow]\n", "annotations: [{at: Alder, text: Dry}]", "or leave out 'multiples'")]
    [InlineData("type: area\ndata: rain.csv\nx: year\ny: [level, flow]\n", "labels: ends", "write type: line")]
    public void A_key_without_effect_is_told_at_its_place(string block, string key, string? hint)
    {
        var problem = Assert.Single(ChartReport.Problems(block + key));
        var column = key.StartsWith("highlight", StringComparison.Ordinal) ? key.IndexOf('1') + 1 : 1;
        Assert.Equal(("RG0396", Severity.Warning, 8 + block.Count(c => c == '\n') + 1, column), (problem.Code, problem.Severity, problem.Span.Line, problem.Span.Column));
        Assert.Contains(hint ?? string.Empty, problem.Hint);
    }

    [Fact]
    public void A_period_beside_periods_is_told_and_not_drawn()
    {
        const string block = "type: column\nmetrics: patents.granted\nperiods: [2023, 2024]\nperiod: 2024";
        Assert.Equal(("RG0396", 12), Assert.Single(ChartReport.Problems(block)) is var problem ? (problem.Code, problem.Span.Line) : default);
        Assert.Equal(["2023: 235,000", "2024: 241,900"], ChartReport.Values(ChartReport.Chart(ChartReport.Load(block))));
    }

    [Fact]
    public void A_direction_without_effect_takes_no_height_away()
    {
        const string block = "type: line\nmetrics: patents.granted\ndirection: horizontal\nheight: 40mm";
        Assert.Equal(11, Assert.Single(ChartReport.Problems(block)).Span.Line);
        Assert.Equal(Length.Mm(40), ChartReport.Chart(ChartReport.Load(block)).Options.Height);
    }

    [Fact]
    public void Bullets_without_a_target_are_told() =>
        Assert.Equal(("RG0397", 9), Assert.Single(ChartReport.Problems("type: bullet\nmetrics: [trademarks]")) is var problem ? (problem.Code, problem.Span.Line) : default);

    [Fact]
    public void A_key_without_effect_reaches_no_output()
    {
        var chart = ChartReport.Chart(ChartReport.Load("type: line\nmetrics: patents.granted\ntarget: 900000\nstack: percent\nsort: descending\nbaseline: data"));
        Assert.Equal(["2020", "2021", "2022", "2023", "2024"], chart.Categories.Select(c => c.Name));
        Assert.All(chart.Series[0].Points, p => Assert.Null(p.Target));
        Assert.Equal(new ChartOptions(), chart.Options);
    }

    [Theory]
    [InlineData(Line + "stack: none\nsort: none\nmultiples: false\nheight: 40mm\nlabels: ends")]
    [InlineData(Bars + "height: 40mm\ndirection: vertical\nbaseline: data")]
    [InlineData(Rain + "names: station\nx: year\ny: [level, flow]\nstack: normal\ndirection: horizontal")]
    [InlineData(Dots + "names: station\nhighlight: [Alder]\nheight: 40mm\nlabels: none")]
    [InlineData(Pie + "sort: ascending\nlabels: none\nheight: 40mm\nhighlight: [Homes]")]
    [InlineData("type: line\ndata: rain.csv\nx: station\ny: level\nsort: descending\nmultiples: false")]
    [InlineData("type: bullet\nmetrics: [trademarks]\ntarget: 250000\nbaseline: data\nannotations: [{value: 3, text: a}]")]
    public void What_has_an_effect_or_says_the_usual_is_let_pass(string block) => Assert.Equal([], ChartReport.Problems(block));

    [Fact]
    public void The_ends_of_one_area_are_printed() =>
        Assert.Equal([true, false, false, false, true], ChartReport.Chart("type: area\nmetrics: patents.granted\nlabels: ends").Series[0].Points.Select(p => p.Label is not null));
}
