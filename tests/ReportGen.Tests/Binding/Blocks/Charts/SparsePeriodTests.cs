using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

/// <summary>Figures that are not given for each period: a chart that draws lines has lines, or says why not.</summary>
public class SparsePeriodTests
{
    private const string Metrics = """
        id,value,label,unit,period
        walk,24.1,Walking,%,2020
        walk,23.8,Walking,%,2025
        bike,12.6,Cycling,%,2020
        bike,14.9,Cycling,%,2025
        rare,3,Rare,%,2015
        rare,4,Rare,%,2018
        rare,5,Rare,%,2025
        bus,1,Bus,%,2023
        bus,2,Bus,%,2024
        bus,3,Bus,%,2025
        hole,1,Hole,%,2020
        hole,3,Hole,%,2022
        odd,3,Odd,%,2021
        odd,4,Odd,%,2023

        """;

    [Theory]
    [InlineData("slope")]
    [InlineData("line")]
    [InlineData("area")]
    [InlineData("sparkline")]
    [InlineData("column")]
    public void Two_periods_with_rows_are_the_steps_of_their_figures(string type)
    {
        var chart = Chart($"type: {type}\nmetrics: [walk]");
        Assert.Equal(["2020: 24.1%", "2025: 23.8%"], ChartReport.Values(chart));
        Assert.Equal(5m, chart.Categories[1].Position - chart.Categories[0].Position);
    }

    [Theory]
    [InlineData("walk, bike", "2020 2025")]
    [InlineData("rare", "2015 2025")]
    [InlineData("bus", "2023 2025")]
    public void A_slope_goes_from_the_first_period_with_a_value_to_the_last(string metrics, string expected) =>
        Assert.Equal(expected, string.Join(' ', Chart($"type: slope\nmetrics: [{metrics}]").Categories.Select(c => c.Name)));

    [Theory]
    [InlineData("type: line\nmetrics: [rare]", "'Rare' has no values for 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024", "periods: [2015, 2018, 2025]")]
    [InlineData("type: area\nmetrics: [hole, odd]", "'Hole' has no value for 2021", "periods: [2020, 2022]")]
    [InlineData("type: slope\nmetrics: [hole, odd]\nperiods: [2020, 2021, 2022, 2023]", "'Hole' has no value for 2021", "periods: [2020, 2022]")]
    [InlineData("type: line\ndata: sparse.csv", "'n' has no value for 2021", "leave such rows out of the file")]
    public void A_line_without_two_values_in_a_row_is_told_with_what_is_missing(string block, string message, string hint)
    {
        var problem = Assert.Single(Problems(block), d => d.Severity == Severity.Error);
        Assert.Equal(("RG0387", "narrative.md", 8), (problem.Code, problem.Span.File, problem.Span.Line));
        Assert.Contains(message, problem.Message);
        Assert.Contains(hint, problem.Hint);
    }

    [Fact]
    public void Dots_beside_lines_are_noted()
    {
        var note = Assert.Single(Problems("type: line\nmetrics: [bus, walk]"), d => d.Code == "RG0387");
        Assert.Equal(Severity.Note, note.Severity);
        Assert.Contains("'Walking' has no values for 2021, 2022, 2023, 2024", note.Message);
        Assert.Contains("periods: [2020, 2025]", note.Hint);
    }

    [Fact]
    public void Periods_that_are_named_are_joined() =>
        Assert.Equal(["2015: 3%", "2018: 4%", "2025: 5%"], ChartReport.Values(Chart("type: line\nmetrics: [rare]\nperiods: [2015, 2018, 2025]")));

    [Fact]
    public void A_sparkline_in_a_sentence_joins_two_periods_with_rows()
    {
        var report = Load("type: bar\nmetrics: [bus]\nperiod: 2025", "{{ walk | sparkline }}");
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        var line = Assert.Single(DocumentWalk.Inlines<Sparkline>(report.Editions[0].Document.Blocks));
        Assert.Equal([24.1m, 23.8m], line.Chart.Series[0].Points.Select(p => p.Value));
    }

    [Theory]
    [InlineData("{{ rare | sparkline }}", "print the figure alone")]
    [InlineData("```kpis\ncards: [{metric: rare, sparkline: true}]\n```", "sparkline: false")]
    public void A_sparkline_of_lone_values_is_told(string around, string hint)
    {
        var problem = Assert.Single(Load("type: bar\nmetrics: [bus]\nperiod: 2025", around).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("RG0165", problem.Code);
        Assert.Contains("no two", problem.Message);
        Assert.Contains(hint, problem.Hint);
    }

    [Theory]
    [InlineData("type: column\nmetrics: [bus, walk]\nperiods: [2052, 2025]", "2052")]
    [InlineData("type: slope\nmetrics: [bus, walk]\nperiods: [2023, 2052]", "2052")]
    [InlineData("type: line\nmetrics: [bus]\nperiods: [2023, 2024, 2205]", "2205")]
    [InlineData("type: stacked\nmetrics: [bus, walk]\nperiods: [2052, 2025]", "2052")]
    public void A_period_that_no_metric_of_the_chart_has_is_told_at_its_place(string block, string period)
    {
        var problem = Assert.Single(Problems(block), d => d.Severity == Severity.Error);
        Assert.Equal(("RG0106", 10, block.Split('\n')[2].IndexOf(period, StringComparison.Ordinal) + 1), (problem.Code, problem.Span.Line, problem.Span.Column));
        Assert.Contains("2025", problem.Hint);
    }

    [Fact]
    public void A_period_that_one_metric_alone_lacks_is_a_gap() =>
        Assert.Equal(["Bus: – 3%", "Walking: 24.1% 23.8%"], ChartReport.Values(Chart("type: column\nmetrics: [bus, walk]\nperiods: [2020, 2025]")));

    [Theory]
    [InlineData("type: line\nmetrics: [bus]\nperiod: 2024", "leave out 'period'")]
    [InlineData("type: slope\nmetrics: [bus]\nperiods: 2024", "leave out 'periods'")]
    public void One_period_is_none_of_a_line(string block, string hint)
    {
        var problem = Assert.Single(Problems(block), d => d.Severity == Severity.Error);
        Assert.Equal(("RG0387", 10), (problem.Code, problem.Span.Line));
        Assert.Contains("several periods", problem.Message);
        Assert.StartsWith(hint, problem.Hint);
    }

    [Fact]
    public void The_hint_for_a_height_is_written_as_the_block_wants_it()
    {
        var problem = Assert.Single(Problems("type: column\nmetrics: [bus]\nheight: 45"), d => d.Severity == Severity.Error);
        Assert.Contains("height: 60mm", problem.Hint);
        Assert.DoesNotContain("height=", problem.Hint);
    }

    private static Chart Chart(string block)
    {
        var report = Load(block, string.Empty);
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity > Severity.Note).Select(d => d.ToString()));
        return ChartReport.Chart(report);
    }

    private static IEnumerable<Diagnostic> Problems(string block) => Load(block, string.Empty).Diagnostics;

    private static Report Load(string block, string around)
    {
        var files = new ReportFiles()
            .Add("narrative.md", $"---\ntitle: T\n---\n\n# A\n\n```chart\n{block}\n```\n\n{around}\n")
            .Add("metrics.csv", Metrics)
            .Add("data/sparse.csv", "year,n\n2020,1\n2021,\n2022,3\n");
        return Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
    }
}
