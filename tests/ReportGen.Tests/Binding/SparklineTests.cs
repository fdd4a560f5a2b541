using ReportGen.Document;
using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding;

/// <summary>The filter <c>sparkline</c>: which values are drawn, and what cannot be.</summary>
public class SparklineTests
{
    private static Catalog Facts { get; } = new(
    [
        Series("visits", Row("visits", 900m, "2020", "visits"), Row("visits", 1000m, "2021", "visits"), Row("visits", 1200m, "2023", "visits"), Row("visits", 1100m, "2024", "visits")),
        Series("sales", Row("sales", 980m, "2023", new Unit("million", 6, "USD")), Row("sales", 1.25m, "2024", new Unit("billion", 9, "USD"))),
        Series("mixed", Row("mixed", 1m, "2024-Q1", ""), Row("mixed", 2m, "2023", ""), Row("mixed", 3m, "2024", "")),
        Series("once", Row("once", 5m, "2024", "visits")),
        Series("ever", Row("ever", 5m, null, "visits")),
        Series("name", Row("name", 0m, "2023", "") with { Number = null, Text = Text("Good") }, Row("name", 0m, "2024", "") with { Number = null, Text = Text("Excellent") }),
    ]);

    [Theory]
    [InlineData("visits", "2020: 900, 2021: 1000, 2022: –, 2023: 1200, 2024: 1100")]
    [InlineData("visits | at: 2021", "2020: 900, 2021: 1000")]
    [InlineData("sales", "2023: 0.98, 2024: 1.25")]
    [InlineData("mixed", "2023: 2, 2024: 3")]
    public void Shows_the_periods_up_to_its_own(string figure, string values)
    {
        var chart = LineOf("{{ " + figure + " | sparkline }}").Chart;
        var points = Assert.Single(chart.Series).Points;
        Assert.Equal(values, string.Join(", ", chart.Categories.Select((c, i) => $"{c.Name}: {points[i].Value?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) ?? "–"}")));
        Assert.All(points, p => Assert.Null(p.Label));
    }

    [Fact]
    public void Prints_no_figure_and_uses_its_metric()
    {
        var bound = Bind("Visits {{ visits | sparkline }}.", catalog: new Catalog([Facts.Find("visits")!]));
        Assert.Empty(bound.All.Sorted());
        Assert.Equal("Visits .", InlineText.Of(((Paragraph)bound.Document.Blocks[0]).Inlines));
        Assert.Empty(DocumentWalk.Inlines<FigureInline>(bound.Document.Blocks));
    }

    [Fact]
    public void Values_keep_the_form_of_filters_before_it()
    {
        var points = LineOf("{{ visits | with_unit | sparkline }}").Chart.Series[0].Points;
        Assert.Equal("900 visits", points[0].Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Quotes_around_it_are_those_around_a_word()
    {
        var inlines = Assert.IsType<Paragraph>(BindClean("the \"{{ visits | sparkline }}\" line", catalog: Facts).Blocks[0]).Inlines;
        Assert.Equal("the “” line", InlineText.Of(inlines));
    }

    [Theory]
    [InlineData("| A |\n|---|\n| {{ visits | sparkline }} |")]
    [InlineData("```table\nmetrics: [visits]\ncolumns: [{field: value, format: sparkline}]\n```")]
    public void Stands_in_cells(string table)
    {
        var cell = DocumentWalk.Blocks<Table>(BindClean(table, catalog: Facts).Blocks)[0].Rows[0].Cells[0];
        Assert.Equal(5, Assert.IsType<Sparkline>(Assert.Single(cell.Inlines)).Chart.Categories.Count);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("[value]")]
    public void A_sum_of_what_is_drawn_stays_empty(string total)
    {
        var bound = BindClean($"```table\nmetrics: [visits]\ncolumns: [label, value, {{field: value, format: sparkline}}]\ntotal: {total}\n```", catalog: Facts);
        var cells = DocumentWalk.Blocks<Table>(bound.Blocks)[0].Rows[^1].Cells;
        Assert.Equal(["Total", "1,100", ""], cells.Select(c => InlineText.Of(c.Inlines)));
        Assert.Empty(cells[2].Inlines);
    }

    [Theory]
    [InlineData("once | sparkline", "RG0165", 15, "a line needs two periods that follow one another, and 'once' has no two such up to here")]
    [InlineData("ever | sparkline", "RG0165", 15, "a line needs two periods that follow one another, and 'ever' has no two such up to here")]
    [InlineData("visits | at: 2020 | sparkline", "RG0165", 28, "a line needs two periods that follow one another, and 'visits' has no two such up to here")]
    [InlineData("visits | change | sparkline", "RG0165", 26, "'sparkline' needs a metric in front of it, which has rows for several periods")]
    [InlineData("name | sparkline", "RG0109", 15, "'sparkline' needs a number, not the text 'Excellent'")]
    [InlineData("visits | sparkline | percent", "RG0109", 29, "'percent' needs a number, not a line that is drawn")]
    [InlineData("visits | over: 1000 | sparkline", "RG0113", 30, "'sparkline' cannot follow 'over'")]
    public void Says_what_cannot_be_drawn(string expression, string code, int column, string message)
    {
        var problem = Assert.Single(Bind("See {{ " + expression + " }}", catalog: Facts).Problems);
        Assert.Equal((code, Severity.Error, message), (problem.Code, problem.Severity, problem.Message));
        Assert.Equal(("narrative.md", 1, column), (problem.Span.File, problem.Span.Line, problem.Span.Column));
    }

    private static Sparkline LineOf(string narrative) =>
        Assert.Single(DocumentWalk.Inlines<Sparkline>(BindClean(narrative, catalog: Facts).Blocks));
}
