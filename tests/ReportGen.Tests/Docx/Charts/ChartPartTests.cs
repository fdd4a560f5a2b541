using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Testing;
using ReportGen.Tests.Binding.Blocks.Charts;
using Xunit;
using static ReportGen.Tests.Docx.Charts.ReadChart;

namespace ReportGen.Tests.Docx.Charts;

public class ChartPartTests
{
    private const string Years = "metrics: [patents.granted]";
    private const string Rain = "data: rain.csv\nx: station\ny: [level, flow]";

    public static TheoryData<string> Blocks =>
    [
        $"type: bar\n{Rain}",
        $"type: column\n{Rain}",
        $"type: stacked\n{Rain}",
        $"type: stacked\nstack: percent\ndata: rain.csv\nx: station\ny: [flow]",
        $"type: line\n{Years}",
        "type: line\ndata: rain.csv\nx: year\ny: [level, flow]",
        $"type: area\n{Years}",
        $"type: column\n{Years}\nhighlight: ['2024']",
        "type: bar\nmetrics: [share.homes, share.industry]",
        "type: pie\nmetrics: [share.homes, share.industry]",
        "type: donut\nmetrics: [share.homes, share.industry]",
        "type: scatter\ndata: rain.csv\nx: level\ny: [flow]\nnames: station",
        "type: bullet\ndata: rain.csv\nx: station\ny: [flow]\ntarget: level",
        $"type: sparkline\n{Years}",
        "type: column\nmetrics: [pledge, fines]",
        $"type: slope\n{Years}\nperiods: ['2020', '2024']",
        "type: line\ndata: rain.csv\nx: year\ny: [level, flow]\nmultiples: true",
        $"type: column\n{Rain}\nmultiples: true",
        "type: area\ndata: rain.csv\nx: year\ny: [level, flow]\nstack: none",
        "type: area\ndata: rain.csv\nx: year\ny: [level, flow]",
        "type: slope\ndata: rain.csv\nx: year\ny: [level, flow]",
        "type: sparkline\ndata: rain.csv\nx: year\ny: [level, flow]",
        $"type: column\n{Years}\nannotations:\n  - {{at: 2021, text: Crest}}\n  - {{value: 250000, text: Mean}}",
        $"type: area\n{Years}\nannotations:\n  - {{at: 2021, text: Crest}}\n  - {{value: 250000, text: Mean}}",
        "type: bar\ndata: rain.csv\nx: station\ny: [flow]\nannotations:\n  - {at: Alder, text: Wet}\n  - {value: 20, text: Mean}",
        $"type: stacked\n{Rain}\nannotations:\n  - {{at: Alder, text: Crest}}\n  - {{at: Birch, text: Next}}",
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_chart_is_valid(string block)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(PackageOf(block).Bytes), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);
        Assert.Equal(string.Empty, string.Join('\n', errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
        Assert.NotEmpty(package.MainDocumentPart!.ChartParts);
        Assert.All(package.MainDocumentPart.ChartParts, part => Assert.NotNull(part.EmbeddedPackagePart));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void What_is_shown_without_the_workbook_is_what_stands_in_it(string block)
    {
        var package = PackageOf(block);
        foreach (var number in Enumerable.Range(1, package.Names.Count(n => n.StartsWith("word/charts/chart", StringComparison.Ordinal))))
        {
            var chart = Of(package, number);
            Assert.NotEmpty(chart.References);
            Assert.All(chart.References, reference => Assert.Equal(chart.Workbook.Range(reference.Element(C + "f")!.Value), Cached(reference)));
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Values_are_those_of_the_model(string block)
    {
        var report = ChartReport.Clean(block);
        var model = ChartReport.Chart(report);
        var package = Package.Of(report.Editions[0]);
        var written = package.Names.Where(n => n.StartsWith("word/charts/chart", StringComparison.Ordinal))
            .SelectMany((_, i) => Of(package, i + 1).Series.Take(IsOfParts(package) ? 1 : model.Series.Count));

        Assert.Equal(
            model.Series.Select(s => string.Join(' ', s.Points.Select(p => p.Value?.ToString(CultureInfo.InvariantCulture) ?? "-"))),
            written.Select(s => string.Join(' ', Values(s).Select(v => v.Length == 0 ? "-" : v))));
    }

    private static bool IsOfParts(Package package) => package.Names.Contains("word/charts/chart2.xml");

    [Fact]
    public void Figures_are_those_of_the_metrics()
    {
        var chart = Chart($"type: column\n{Years}");

        Assert.Equal(["2020", "2021", "2022", "2023", "2024"], chart.Categories);
        Assert.Equal(["222412", "279180", "", "235000", "241900"], Values(chart.Series[0]));
        Assert.Equal("Patents granted", NameOf(chart.Series[0]));
        Assert.Equal("241900", chart.Workbook.Cells["B6"]);
    }

    [Fact]
    public void A_missing_value_is_a_gap_and_never_zero()
    {
        var chart = Chart($"type: bar\n{Rain}");

        Assert.Equal(["10", "", "30"], Values(chart.Series[1]));
        Assert.False(chart.Workbook.Cells.ContainsKey("C3"));
        Assert.Equal("gap", chart.ValOf("dispBlanksAs"));
    }

    [Fact]
    public void Lying_bars_are_read_from_the_top()
    {
        var chart = Chart("type: bar\nmetrics: [share.homes, share.industry]\nsort: ascending");

        Assert.Equal("bar", chart.ValOf("barDir"));
        Assert.Equal(["Industry", "Homes"], chart.Categories);
        Assert.Equal("maxMin", Val(chart.Space.Descendants(C + "catAx").Single().Descendants(C + "orientation").Single()));
    }

    [Fact]
    public void Values_are_labels_that_follow_their_cells()
    {
        var label = Chart("type: bar\nmetrics: [share.homes, share.industry]").Space.Descendants(C + "dLbls").First();

        Assert.Equal("1", Val(label.Element(C + "showVal")));
        Assert.Null(label.Element(C + "tx"));
        Assert.Equal("#,##0.0\"%\";\"−\"#,##0.0\"%\"", (string?)label.Element(C + "numFmt")!.Attribute("formatCode"));
    }

    [Fact]
    public void A_value_that_no_number_format_prints_is_a_label_in_words()
    {
        var chart = Chart("type: bar\nmetrics: [patents.granted]\nperiods: ['2023', '2024']\nformat: 'compact: 2'", "zh-Hans");

        Assert.Contains("24.19万", chart.Space.Descendants(A + "t").Select(t => t.Value));
        Assert.Equal("241900", Values(chart.Series[0])[^1]);
    }

    [Fact]
    public void Axes_end_and_tick_where_the_page_has_it()
    {
        var chart = Chart($"type: area\n{Years}\nlabels: none");
        var axis = chart.Space.Descendants(C + "valAx").Single();

        Assert.Equal(("0", "300000"), (Val(axis.Descendants(C + "min").Single()), Val(axis.Descendants(C + "max").Single())));
        Assert.Equal("100000", Val(axis.Element(C + "majorUnit")));
        Assert.Equal("0", Val(axis.Element(C + "delete")));
    }

    [Fact]
    public void Shares_of_a_hundred_are_counted_from_zero_to_one()
    {
        var chart = Chart($"type: stacked\nstack: percent\n{Rain.Replace("level, ", string.Empty, StringComparison.Ordinal)}");

        Assert.Equal("percentStacked", chart.ValOf("grouping"));
        Assert.Equal("1", chart.ValOf("max"));
    }

    [Fact]
    public void Colours_of_the_theme_are_tied_to_it()
    {
        var package = PackageOf($"type: bar\n{Rain}");
        var chart = Of(package);
        var scheme = (string?)chart.Series[0].Element(C + "spPr")!.Descendants(A + "schemeClr").First().Attribute("val");
        var theme = package.Xml("word/theme/theme1.xml").Descendants(A + scheme!).Single();

        Assert.Equal(Package.Look.Charts.Palette[0].Hex, (string?)theme.Element(A + "srgbClr")!.Attribute("val"));
    }

    [Fact]
    public void What_is_set_off_is_a_point_of_its_own_colour()
    {
        var series = Chart($"type: column\n{Years}\nhighlight: ['2024']").Series[0];
        var point = series.Elements(C + "dPt").Single();

        Assert.Equal("4", Val(point.Element(C + "idx")));
        Assert.NotEqual(series.Element(C + "spPr")!.ToString(), point.Element(C + "spPr")!.ToString());
    }

    [Fact]
    public void Series_of_bars_are_named_above_and_lines_at_their_ends()
    {
        Assert.Equal("t", Chart($"type: bar\n{Rain}").ValOf("legendPos"));
        var lines = Chart("type: line\ndata: rain.csv\nx: year\ny: [level, flow]");
        Assert.Null(lines.Space.Descendants(C + "legend").SingleOrDefault());
        Assert.All(lines.Series, s => Assert.Equal("2", Val(s.Descendants(C + "dLbl").Single(l => Val(l.Element(C + "showSerName")) == "1").Element(C + "idx"))));
    }

    [Fact]
    public void Targets_stand_in_a_column_of_their_own()
    {
        var chart = Chart("type: bullet\ndata: rain.csv\nx: station\ny: [flow]\ntarget: level");

        Assert.Equal("Target", NameOf(chart.Series[1]));
        Assert.Equal(["1234.5", "7", "-0.25"], Values(chart.Series[1]));
        Assert.NotNull(chart.Series[1].Element(C + "errBars"));
    }

    [Fact]
    public void Dots_have_places_across_and_names()
    {
        var chart = Chart("type: scatter\ndata: rain.csv\nx: level\ny: [flow]\nnames: station");

        Assert.Equal(["1234.5", "7", "-0.25"], Cached(chart.Series[0].Element(C + "xVal")!.Element(C + "numRef")!));
        Assert.Equal(["10", "", "30"], Values(chart.Series[0]));
        Assert.Equal("Birch", chart.Workbook.Cells["A3"]);
    }

    [Fact]
    public void Points_that_stand_at_unequal_distances_do_so_in_word()
    {
        var report = ChartReport.Load("type: line\ndata: uneven.csv\nx: depth\ny: [heat]");
        var chart = Of(Package.Of(report.Editions[0]));

        Assert.Equal(["1", "2", "10"], Cached(chart.Series[0].Element(C + "xVal")!.Element(C + "numRef")!));
        Assert.Equal(("1", "10"), (Val(chart.Space.Descendants(C + "valAx").First().Descendants(C + "min").Single()), Val(chart.Space.Descendants(C + "valAx").First().Descendants(C + "max").Single())));
    }

    [Fact]
    public void Words_stand_in_paragraphs_around_the_drawing()
    {
        var package = PackageOf($"type: bar\n{Rain}\nid: fig-rain\ntitle: It rained\nsubtitle: Millimetres\nsource: Gauges\nnote: Roughly\ncaption: Rain", around: "Words.");
        var styles = package.Paragraphs.SkipWhile(p => Package.StyleOf(p) != "ChartTitle").Select(Package.StyleOf).Take(6);
        var drawing = package.Paragraphs.Single(p => p.Descendants(C + "chart").Any());

        Assert.Equal(["ChartTitle", "ChartSubtitle", "Picture", "ChartSource", "ChartSource", "Caption"], styles);
        Assert.NotNull(drawing.Element(Package.W + "pPr")!.Element(Package.W + "keepNext"));
        Assert.Equal("Figure\u00A01. Rain", Package.TextOf(package.OfStyle("Caption").Single()));
        Assert.Empty(Of(package).Space.Element(C + "chart")!.Elements(C + "title"));
    }

    [Fact]
    public void People_who_cannot_see_it_are_told_what_it_says()
    {
        var report = ChartReport.Clean($"type: bar\n{Rain}\ntitle: It rained");
        var drawing = Package.Of(report.Editions[0]).Body.Descendants(Package.Wp + "docPr").Single(d => d.Parent!.Descendants(C + "chart").Any());

        Assert.Contains("It rained", (string?)drawing.Attribute("descr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_chart_has_a_part_and_a_workbook()
    {
        var package = PackageOf($"type: bar\n{Rain}", around: $"```chart\ntype: line\n{Years}\n```");

        Assert.Contains("word/charts/chart2.xml", package.Names);
        Assert.Contains("word/embeddings/Microsoft_Excel_Sheet2.xlsx", package.Names);
        Assert.Equal(["charts/chart1.xml", "charts/chart2.xml"], package.Body.Descendants(C + "chart").Select(c => package.Target((string)c.Attribute(Package.R + "id")!)));
    }

    [Fact]
    public void Words_above_categories_are_labels_with_hairlines_and_no_series_of_the_legend()
    {
        var chart = Chart($"type: column\n{Rain}\nannotations:\n  - {{at: Birch, text: Dry}}\n  - {{value: 250, text: Mean}}");
        var (mean, dry) = (chart.Series[2], chart.Series[3]);

        Assert.Equal(["250", "250", "250"], Values(mean));
        Assert.Equal(("Mean", "Dry"), (NameOf(mean), NameOf(dry)));
        Assert.Equal("1", Val(dry.Descendants(C + "dLbl").Single().Element(C + "idx")));
        Assert.NotNull(dry.Element(C + "errBars"));
        Assert.Equal(["2", "3"], chart.Space.Descendants(C + "legendEntry").Select(e => Val(e.Element(C + "idx"))));
    }

    [Fact]
    public void Lines_across_lying_bars_are_marks_and_their_words_are_told_where_groups_leave_no_place()
    {
        const string Annotation = "annotations:\n  - {at: Alder, text: Wet}\n  - {value: 20, text: Mean}";
        var single = Chart("type: bar\ndata: rain.csv\nx: station\ny: [flow]\n" + Annotation);
        Assert.Equal(["20", "20", "20"], Values(single.Series[1]));
        Assert.Contains("10\u2002Wet", single.Space.Descendants(A + "t").Select(t => t.Value));
        Assert.Equal("1", Val(single.Series[0].Element(C + "dLbls")!.Element(C + "showVal")));

        var grouped = PackageOf($"type: bar\n{Rain}\n{Annotation}");
        Assert.Equal(2, Of(grouped).Series.Count);
        Assert.Contains(grouped.OfStyle("ChartSource"), p => Package.TextOf(p) == "Mean\u200220");
    }

    [Fact]
    public void Panels_are_charts_of_one_scale_named_by_their_cells()
    {
        var package = PackageOf("type: line\ndata: rain.csv\nx: year\ny: [level, flow]\nmultiples: true");
        var (first, second) = (Of(package, 1), Of(package, 2));

        Assert.Equal(first.ValOf("max"), second.ValOf("max"));
        Assert.Equal("flow", Cached(second.Space.Element(C + "chart")!.Element(C + "title")!.Descendants(C + "strRef").Single())[0]);
        Assert.Single(package.Paragraphs, p => p.Descendants(C + "chart").Any());
    }

    /// <summary>Word says that a file is damaged where a label stands at a place that its kind of chart does not have.</summary>
    [Theory]
    [MemberData(nameof(Blocks))]
    public void Labels_stand_only_where_their_kind_of_chart_has_places(string block)
    {
        foreach (var place in Chart(block).Space.Descendants(C + "dLblPos"))
        {
            var plot = place.Ancestors().First(e => e.Name.LocalName.EndsWith("Chart", StringComparison.Ordinal));
            Assert.Contains(Val(place), PlacesIn(plot));
        }
    }

    private static string[] PlacesIn(XElement plot) => plot.Name.LocalName switch
    {
        "barChart" => Val(plot.Element(C + "grouping")) == "clustered" ? ["ctr", "inBase", "inEnd", "outEnd"] : ["ctr", "inBase", "inEnd"],
        "lineChart" or "scatterChart" => ["t", "b", "l", "r", "ctr"],
        "pieChart" => ["bestFit", "ctr", "inEnd", "outEnd"],
        _ => [],
    };

    [Fact]
    public void Same_report_same_bytes() => Assert.Equal(PackageOf($"type: bar\n{Rain}").Bytes, PackageOf($"type: bar\n{Rain}").Bytes);

    [Fact]
    public void Numbers_of_dots_stand_at_the_edges_wherever_zero_is() =>
        Assert.Equal(["min", "min"], Chart("type: scatter\ndata: rain.csv\nx: level\ny: [flow]\nnames: station").Space.Descendants(C + "crosses").Select(Val));

    [Fact]
    public void No_chart_is_higher_than_its_page()
    {
        var package = PackageOf($"type: column\n{Years}\nheight: 900mm");
        var extent = package.Xml("word/document.xml").Descendants().Single(e => e.Name.LocalName == "extent" && e.Parent!.Name.LocalName == "inline");
        Assert.InRange((long)extent.Attribute("cy")!, 1, (long)(BuiltIn.Booklet.Page.TextHeight.Points * 12_700));
    }

    [Fact]
    public void Words_at_many_categories_are_all_there()
    {
        var notes = string.Join('\n', new[] { 2020, 2021, 2023, 2024 }.Select(y => $"  - {{at: {y}, text: Words of {y} that are so long that no other words stand beside them}}"));
        Assert.Equal(4, Chart($"type: column\n{Years}\nannotations:\n{notes}").Space.Descendants(A + "t").Count(t => t.Value.StartsWith("Words of", StringComparison.Ordinal)));
    }

    private static ReadChart Chart(string block, string language = "en") => Of(PackageOf(block, language));

    private static Package PackageOf(string block, string language = "en", string around = "") =>
        Package.Of(ChartReport.Clean(block, language, around).Editions[0]);
}
