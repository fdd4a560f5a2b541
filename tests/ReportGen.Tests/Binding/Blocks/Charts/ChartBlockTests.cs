using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

public class ChartBlockTests
{
    [Fact]
    public void One_metric_is_shown_over_its_periods_and_a_period_without_a_row_is_a_gap()
    {
        var chart = ChartReport.Chart("type: column\nmetrics: patents.granted");
        Assert.Equal(["2020: 222,412", "2021: 279,180", "2022: –", "2023: 235,000", "2024: 241,900"], ChartReport.Values(chart));
        Assert.Equal("Patents granted", InlineText.Of(chart.Subtitle));
        Assert.Null(chart.Series[0].Points[2].Value);
    }

    [Fact]
    public void Several_metrics_are_compared_at_the_reports_period()
    {
        var chart = ChartReport.Chart("type: bar\nmetrics: [patents.granted, trademarks]\nsort: descending\nhighlight: trademarks");
        Assert.Equal(["Trademarks: 249,500", "Patents granted: 241,900"], ChartReport.Values(chart));
        Assert.Equal([true, false], chart.Categories.Select(c => c.IsHighlighted));
        Assert.Equal("2024, patents", InlineText.Of(chart.Subtitle));
    }

    [Fact]
    public void Periods_side_by_side_are_series()
    {
        var chart = ChartReport.Chart("type: bar\nmetrics: [patents.granted, trademarks]\nperiods: [2023, 2024]");
        Assert.Equal(["2023", "2024"], chart.Series.Select(s => s.Name));
        Assert.Equal(["Patents granted: 235,000 241,900", "Trademarks: – 249,500"], ChartReport.Values(chart));
    }

    [Fact]
    public void A_period_asked_for_is_taken() =>
        Assert.Equal(["Patents granted: 279,180"], ChartReport.Values(ChartReport.Chart("type: bar\nmetrics: [patents.*]\nperiod: 2021")));

    [Fact]
    public void Names_of_one_s_own_take_the_place_of_labels() =>
        Assert.Equal(["Patents: 241,900", "Marks 2024: 249,500"], ChartReport.Values(ChartReport.Chart("type: bar\nmetrics: [patents.granted, trademarks]\nnames: [Patents, 'Marks {{ period }}']")));

    [Theory]
    [InlineData("metrics: [patents.granted, trademarks, patents.granted]\ntarget: [1, 2, 3]", "2 1 3")]
    [InlineData("data: rain.csv\nx: station\ny: [flow]\ntarget: year", "2024 2022 2023")]
    public void Targets_follow_their_bars_when_these_are_sorted(string block, string expected) =>
        Assert.Equal(expected, string.Join(' ', ChartReport.Chart("type: bullet\nsort: descending\n" + block).Series[0].Points.Select(p => p.Target)));

    [Fact]
    public void A_dot_without_a_place_across_is_left_out()
    {
        var chart = ChartReport.Chart("type: scatter\ndata: rain.csv\nx: flow\ny: [level]\nnames: station");
        Assert.Equal(["Alder: 1,234.5", "Crane: −0.25"], ChartReport.Values(chart));
        Assert.Equal([10m, 30m], chart.Categories.Select(c => c.Position));
    }

    [Fact]
    public void Columns_of_a_file_are_series_and_empty_cells_are_gaps()
    {
        var chart = ChartReport.Chart("type: column\ndata: rain.csv\nx: station\ny: [level, flow]\nunit: mm");
        Assert.Equal(["Alder: 1,234.5 10", "Birch: 7 –", "Crane: −0.25 30"], ChartReport.Values(chart));
        Assert.Equal("Mm", InlineText.Of(chart.Subtitle));
    }

    [Fact]
    public void Without_columns_the_first_names_and_all_numbers_but_years_are_drawn() =>
        Assert.Equal(["level", "flow"], ChartReport.Chart("type: column\ndata: rain.csv").Series.Select(s => s.Name));

    [Fact]
    public void Years_stand_in_time() =>
        Assert.Equal([2022.5m, 2023.5m, 2024.5m], ChartReport.Chart("type: line\ndata: rain.csv\nx: year\ny: level").Categories.Select(c => c.Position));

    [Theory]
    [InlineData("en", "50.421|0.178", "Billion CNY")]
    [InlineData("zh-Hans", "504.21|1.78", "亿元")]
    public void Units_of_other_scales_are_brought_to_one(string language, string values, string unit)
    {
        var chart = ChartReport.Chart("type: bar\nmetrics: [pledge, fines]\nsubtitle: ''", language);
        Assert.Equal(values, string.Join('|', chart.Series[0].Points.Select(p => p.Value!.Value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.EndsWith(unit, InlineText.Of(chart.Subtitle), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "61.5%|38.5%")]
    [InlineData("zh-Hans", "61.5%|38.5%")]
    public void Percentages_have_their_sign(string language, string expected)
    {
        var chart = ChartReport.Chart("type: pie\nmetrics: [share.*]", language);
        Assert.Equal(expected, string.Join('|', chart.Series[0].Points.Select(p => p.Text)));
        Assert.Equal("%", chart.Numbers.Suffix);
    }

    [Theory]
    [InlineData("en", "over 13.4 billion", 9)]
    [InlineData("zh-Hans", "超过134亿", 8)]
    public void Large_numbers_have_a_scale_word_and_bounds_their_words(string language, string text, int exponent)
    {
        var chart = ChartReport.Chart("type: bar\nmetrics: [entries]", language);
        Assert.Equal((text, exponent), (chart.Series[0].Points[0].Text.Replace('\u00A0', ' '), chart.Numbers.Exponent));
    }

    [Theory]
    [InlineData("en", "Patents granted, 2024", "Patents granted, 2024")]
    [InlineData("en", "Grants", "Grants, patents")]
    [InlineData("zh-Hans", "事件", "事件，件")]
    [InlineData("zh-Hans", "授权量（件）", "授权量（件）")]
    public void The_unit_is_added_unless_it_stands_there(string language, string written, string expected) =>
        Assert.Equal(expected, InlineText.Of(ChartReport.Chart($"type: bar\nmetrics: [trademarks]\nsubtitle: {written}", language).Subtitle));

    [Fact]
    public void Shares_are_read_from_the_axis_and_have_no_unit_but_percent()
    {
        var chart = ChartReport.Chart("type: stacked\ndata: rain.csv\nx: station\ny: flow\nstack: percent\nunit: mm\nsubtitle: Flow");
        Assert.Equal("Flow", InlineText.Of(chart.Subtitle));
        Assert.All(chart.Series[0].Points, p => Assert.Null(p.Label));
    }

    [Fact]
    public void Values_go_through_the_filters_of_format() =>
        Assert.Equal(["Trademarks: 249,500.0 patents"], ChartReport.Values(ChartReport.Chart("type: bar\nmetrics: [trademarks]\nformat: 'number: 1 | with_unit'")).Select(v => v.Replace('\u00A0', ' ')));

    [Fact]
    public void Printed_values_are_figures_with_their_cells()
    {
        var report = ChartReport.Clean("type: column\nmetrics: patents.granted\ntitle: 'Now {{ patents.granted }}'");
        var figures = report.Editions[0].Figures;
        Assert.Equal(["241,900", "222,412", "279,180", "235,000", "241,900"], figures.Select(f => f.Text));
        Assert.Equal(("2021", "metrics.csv", 3, "1"), (figures[2].Period, figures[2].Origin.File, figures[2].Origin.Row, figures[2].Page));
        var file = ChartReport.Clean("type: column\ndata: rain.csv\nx: station\ny: flow").Editions[0].Figures;
        Assert.Equal([("10", "data/rain.csv", 2, "flow"), ("30", "data/rain.csv", 4, "flow")], file.Select(f => (f.Text, f.Origin.File, f.Origin.Row, f.Origin.Column)));
    }

    [Fact]
    public void Values_that_are_not_printed_are_no_figures()
    {
        Assert.Empty(ChartReport.Clean("type: column\nmetrics: patents.granted\nlabels: none").Editions[0].Figures);

        // Parts that are too low for a line of type keep no figure either.
        var figures = ChartReport.Clean("type: stacked\ndata: rain.csv\nx: station\ny: [level, flow]").Editions[0].Figures;
        Assert.DoesNotContain(figures, f => f.Page is null);
    }

    [Fact]
    public void A_table_below_shows_all_values()
    {
        var report = ChartReport.Clean("type: line\nmetrics: patents.granted\ntable: true\nlabels: none");
        var table = DocumentWalk.Blocks<Table>(report.Editions[0].Document.Blocks)[0];
        Assert.Equal(["2020|222,412", "2021|279,180", "2022|–", "2023|235,000", "2024|241,900"], table.Rows.Select(r => string.Join('|', r.Cells.Select(c => InlineText.Of(c.Inlines)))));
        Assert.Equal(4, report.Editions[0].Figures.Count);
    }

    [Fact]
    public void Charts_count_with_the_pictures()
    {
        var report = ChartReport.Clean("type: bar\nmetrics: trademarks\nperiod: 2024\ncaption: Marks\nid: fig-marks", around: "See @fig-marks.");
        var chart = ChartReport.Chart(report);
        Assert.Equal(("Figure 1", "Marks", "fig-marks"), (chart.Label, InlineText.Of(chart.Caption), chart.Id));
        Assert.Contains("See Figure\u00A01.", DocumentText(report));
    }

    [Theory]
    [InlineData("source: The register", "Source: The register")]
    [InlineData("source: 'Source: The register'", "Source: The register")]
    [InlineData("note: Rounded", "Rounded")]
    public void Sources_and_notes_stand_below(string line, string expected) =>
        Assert.Equal([expected], ChartReport.Chart($"type: bar\nmetrics: [trademarks]\n{line}").Notes.Select(InlineText.Of));

    [Theory]
    [InlineData("en", "Column chart. Patents granted. 2020 222,412; 2021 279,180; 2023 235,000; 2024 241,900; 1 missing.")]
    [InlineData("zh-Hans", "柱形图。专利授权量，件。2020 222,412；2021 279,180；2023 235,000；2024 241,900；缺1个。")]
    public void What_it_shows_is_told_in_the_edition_s_language(string language, string expected) =>
        Assert.Equal(expected, ChartAlt.Of(ChartReport.Chart("type: column\nmetrics: patents.granted", language)));

    [Fact]
    public void An_author_s_alternative_text_goes_before()
    {
        var report = ChartReport.Clean("type: column\nmetrics: patents.granted\nalt: 'A crest at {{ patents.granted | at: 2021 }}'");
        Assert.Equal("A crest at 279,180", ChartReport.Chart(report).Alt);
        Assert.Contains(report.Editions[0].Content.Layout.Pages.Structure, n => n.Alt == "A crest at 279,180" && n.Box is not null);
    }

    [Fact]
    public void Shares_that_do_not_make_a_whole_are_told()
    {
        var files = new ReportFiles()
            .Add("narrative.md", "---\ntitle: T\n---\n\n# A\n\n```chart\ntype: donut\nmetrics: [s.*]\n```\n")
            .Add("metrics.csv", "id,value,unit\ns.a,61.5,%\ns.b,28.5,%\n");
        var problem = Assert.Single(Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken).Diagnostics, d => d.Severity == Severity.Warning);
        Assert.Equal(("RG0154", 9), (problem.Code, problem.Span.Line));
    }

    private static string DocumentText(Report report) =>
        string.Join('\n', DocumentWalk.Blocks<Paragraph>(report.Editions[0].Document.Blocks).Select(p => InlineText.Of(p.Inlines)));
}
