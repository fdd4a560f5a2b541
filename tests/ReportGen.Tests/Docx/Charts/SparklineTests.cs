using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Docx.Charts.ReadChart;

namespace ReportGen.Tests.Docx.Charts;

/// <summary>Sparklines among words: small charts in the line.</summary>
public class SparklineTests
{
    private const string Metrics = """
        id,value,label,unit,period
        visits,900,Visits,people,2021
        visits,1200,Visits,people,2022
        visits,1100,Visits,people,2024

        """;

    private const string Narrative = """
        ---
        title: All visits
        note: "Course: {{ visits | sparkline }}"
        ---

        # Visits

        They rose and fell {{ visits | sparkline }} to {{ visits }}.[^n]

        | Course |
        |---|
        | {{ visits | sparkline }} |

        [^n]: Until 2022 {{ visits | at: 2022 | sparkline }}.

        """;

    [Fact]
    public void A_package_is_valid_and_names_each_chart()
    {
        var package = Written();
        using var document = WordprocessingDocument.Open(new MemoryStream(package.Bytes), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal(3, document.MainDocumentPart!.ChartParts.Count());
        Assert.Single(document.MainDocumentPart.FootnotesPart!.ChartParts);
        Assert.Equal(Charts(package), TypedCharts(package));
    }

    [Theory]
    [InlineData("type: column\nmetrics: [visits]\nannotations: [{at: 2022, text: 'Crest {{ visits | sparkline }}'}]")]
    [InlineData("type: column\nmetrics: [visits]\nannotations: [{value: 1000, text: 'Goal **{{ visits | sparkline }}**'}]")]
    [InlineData("type: stacked\ndirection: horizontal\nmetrics: [visits]\nannotations: [{value: 1000, text: 'Goal **{{ visits | sparkline }}**'}]")]
    [InlineData("type: column\nmetrics: [visits]\nformat: sparkline\nlabels: ends\nperiods: [2022, 2024]")]
    public void Words_in_a_plot_leave_no_type_without_its_part(string block)
    {
        var package = Written($"---\ntitle: All visits\n---\n\n```chart\n{block}\n```\n");
        Assert.Equal(["/word/charts/chart1.xml"], Charts(package));
        Assert.Equal(Charts(package), TypedCharts(package));
    }

    [Fact]
    public void Stands_in_the_run_of_words_with_its_alternative_text()
    {
        var inline = Assert.Single(Written().Find("They rose").Descendants(Package.Wp + "inline"));
        var size = inline.Element(Package.Wp + "extent")!;
        var em = BuiltIn.Booklet.Body.Size.Points * 12700;
        Assert.Equal((4.0 * em, 0.7 * em), ((double)size.Attribute("cx")!, (double)size.Attribute("cy")!), RoughlyEqual);
        Assert.Equal(
            "Sparkline. Visits. 3 values, 2021 to 2024; lowest 900 (2021); highest 1,200 (2022); last 1,100 (2024).",
            (string?)inline.Element(Package.Wp + "docPr")!.Attribute("descr"));
    }

    [Fact]
    public void Is_a_line_without_words_and_with_a_dot_at_its_end()
    {
        var chart = Of(Written(), 2);
        var series = Assert.Single(chart.Series);
        Assert.Equal(["900", "1200", "", "1100"], Values(series));
        Assert.Equal("3", Val(Assert.Single(series.Elements(C + "dPt")).Element(C + "idx")));
        Assert.All(chart.Space.Descendants(C + "showVal"), s => Assert.Equal("0", Val(s)));
        Assert.All(chart.Space.Descendants(C + "delete"), d => Assert.Equal("1", Val(d)));
        Assert.Equal(["900", "1200", "", "1100"], chart.Workbook.Range("Sheet1!$B$2:$B$5"));
    }

    private static bool RoughlyEqual((double Width, double Height) expected, (double Width, double Height) found) =>
        Math.Abs(expected.Width - found.Width) <= 1 && Math.Abs(expected.Height - found.Height) <= 1;

    private static IEnumerable<string> Charts(Package package) =>
        package.Names.Where(n => n.StartsWith("word/charts/chart", StringComparison.Ordinal)).Select(n => "/" + n).Order(StringComparer.Ordinal);

    private static IEnumerable<string?> TypedCharts(Package package) =>
        package.Xml("[Content_Types].xml").Elements().Select(e => (string?)e.Attribute("PartName")).Where(n => n?.StartsWith("/word/charts/", StringComparison.Ordinal) == true);

    private static Package Written(string narrative = Narrative)
    {
        var files = new ReportFiles().Add("narrative.md", narrative).Add("metrics.csv", Metrics);
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity > Severity.Note);
        return Package.Of(report.Editions[0]);
    }
}
