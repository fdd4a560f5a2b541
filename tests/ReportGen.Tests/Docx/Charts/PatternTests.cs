using System.Xml.Linq;
using ReportGen.Tests.Binding.Blocks.Charts;
using Xunit;
using static ReportGen.Tests.Docx.Charts.ReadChart;

namespace ReportGen.Tests.Docx.Charts;

/// <summary>Series that a legend names differ in more than colour in Word, too.</summary>
public class PatternTests
{
    private const string Rain = "data: rain.csv\nx: station\ny: [level, flow]";
    private const string Years = "data: rain.csv\nx: year\ny: [level, flow]";

    [Theory]
    [InlineData($"type: bar\n{Rain}")]
    [InlineData($"type: column\n{Rain}")]
    [InlineData($"type: stacked\n{Rain}")]
    [InlineData($"type: stacked\ndirection: horizontal\n{Rain}")]
    [InlineData($"type: area\n{Years}")]
    public void The_first_series_is_solid_and_the_next_has_a_pattern_in_its_colour(string block)
    {
        var chart = Chart(block);
        Assert.NotNull(Look(chart.Series[0]).Element(A + "solidFill"));
        var pattern = Look(chart.Series[1]).Element(A + "pattFill")!;
        Assert.Equal("dkUpDiag", (string?)pattern.Attribute("prst"));
        var (lines, ground) = (pattern.Element(A + "fgClr")!.Element(A + "schemeClr")!, pattern.Element(A + "bgClr")!.Element(A + "schemeClr")!);
        Assert.Equal(Val(lines), Val(ground));
        Assert.Empty(lines.Elements());
        Assert.Equal(["satMod 48000", "lumMod 20000", "lumOff 80000"], ground.Elements().Select(e => $"{e.Name.LocalName} {Val(e)}"));
        Assert.Equal(Val(lines), Val(Look(chart.Series[1]).Element(A + "ln")!.Descendants(A + "schemeClr").Single()));
        Assert.NotEmpty(chart.Space.Descendants(C + "legend"));
    }

    [Theory]
    [InlineData($"type: line\n{Years}")]
    [InlineData($"type: area\nstack: none\n{Years}")]
    [InlineData($"type: slope\n{Years}")]
    [InlineData($"type: column\n{Rain}\nmultiples: true")]
    [InlineData("type: pie\nmetrics: [share.homes, share.industry]")]
    [InlineData("type: bar\nmetrics: [share.homes, share.industry]")]
    [InlineData("type: bullet\ndata: rain.csv\nx: station\ny: [flow]\ntarget: level")]
    public void What_is_named_beside_its_marks_has_no_pattern(string block) => Assert.Empty(Chart(block).Space.Descendants(A + "pattFill"));

    [Fact]
    public void A_value_upon_lines_has_the_ground_of_the_pattern_behind_it()
    {
        var chart = Chart("type: stacked\ndirection: horizontal\nmetrics: [share.homes, share.industry]\nperiods: ['2024']");
        var labels = chart.Series.Select(s => s.Element(C + "dLbls")!.Descendants(C + "spPr").First()).ToList();
        Assert.NotNull(labels[0].Element(A + "noFill"));
        Assert.Single(labels[1].Element(A + "solidFill")!.Descendants(A + "lumMod"));
    }

    [Fact]
    public void Dots_of_series_have_marks_of_their_own()
    {
        var chart = Chart("type: scatter\ndata: rain.csv\nx: year\ny: [level, flow]");
        Assert.Equal(["circle", "square"], chart.Series.Select(s => Val(s.Element(C + "marker")!.Element(C + "symbol"))));
    }

    [Fact]
    public void Each_line_of_sparklines_says_its_name()
    {
        var package = Package.Of(ChartReport.Clean($"type: sparkline\n{Years}").Editions[0]);
        Assert.All([1, 2], number =>
        {
            var series = Of(package, number).Series.Single();
            Assert.Contains(series.Descendants(C + "dLbl"), l => Val(l.Element(C + "showSerName")) == "1" && Val(l.Element(C + "idx")) == "0");
        });
    }

    private static XElement Look(XElement series) => series.Element(C + "spPr")!;

    private static ReadChart Chart(string block) => Of(Package.Of(ChartReport.Clean(block).Editions[0]));
}
