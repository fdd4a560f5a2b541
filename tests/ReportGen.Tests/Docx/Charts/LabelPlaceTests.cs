using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Document;
using ReportGen.Docx.Charts;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Docx.Charts.ReadChart;

namespace ReportGen.Tests.Docx.Charts;

/// <summary>Words beside marks: broken where they are long, apart from one another, and never struck through by a line at a value.</summary>
public class LabelPlaceTests
{
    private const string Long = "Cost of running the whole network of stations";
    private const string Longer = "An institute of higher learning with long names";

    [Theory]
    [InlineData("line", "100", "95")]
    [InlineData("slope", "90", "110")]
    public void Long_names_at_ends_are_broken_as_on_the_page_and_stand_apart(string type, string first, string second)
    {
        var package = Written($"type: {type}\ndata: long.csv");
        var chart = Of(package);
        var labels = chart.Series.Select(s => s.Descendants(C + "dLbl").FirstOrDefault(l => l.Descendants(A + "p").Count(p => p.Value.Length > 0) > 1)).ToList();
        Assert.Equal([Long + "\u2002" + first, null, Longer + "\u2002" + second], labels.Select(l => l is null ? null : string.Join(' ', LinesOf(l)).Replace(" " + first, "\u2002" + first).Replace(" " + second, "\u2002" + second)));
        Assert.All(labels.OfType<XElement>(), l => Assert.InRange(LinesOf(l).Count, 2, 3));
        using var document = WordprocessingDocument.Open(new MemoryStream(package.Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public void Long_names_leave_sparklines_their_room()
    {
        var chart = Of(Written("type: sparkline\ndata: long.csv"));
        var plot = chart.Space.Element(C + "chart")!.Element(C + "plotArea")!.Element(C + "layout")!;
        Assert.InRange(double.Parse(Val(plot.Descendants(C + "w").Single())!, CultureInfo.InvariantCulture), 0.2, 0.6);
        Assert.Contains(chart.Series[0].Descendants(C + "dLbl"), l => LinesOf(l).Count > 1);
    }

    [Theory]
    [InlineData("a bc def", 3, "a bc|def")]
    [InlineData("深圳市知识产权，保护", 4, "深圳市知|识产权，|保护")]
    [InlineData("one", 0.1, "one")]
    [InlineData("COVID-19 cases", 4.5, "COVID-19|cases")]
    [InlineData("", 1, "")]
    public void Words_are_broken_where_a_line_is_full(string text, double most, string expected) =>
        Assert.Equal(expected, string.Join('|', NameBreaks.Lines(text, most)));

    [Theory]
    [InlineData("type: column\ndata: bars.csv", "94")]
    [InlineData("type: bar\ndata: bars.csv", "94")]
    public void Values_in_the_way_of_a_line_stand_on_white(string block, string value)
    {
        var chart = Of(Written(block + "\nannotations: [{value: 97, text: Goal}]"));
        var series = chart.Series[0];
        var grounds = series.Descendants(C + "dLbl").Where(l => l.Element(C + "spPr")?.Element(A + "solidFill") is not null).Select(l => (int)l.Element(C + "idx")!.Attribute("val")!);
        Assert.Equal(value, Assert.Single(grounds.Select(i => Values(series)[i])));
    }

    [Fact]
    public void The_words_of_a_line_stand_where_no_column_and_no_value_does()
    {
        // The last column and its value are in the way at the right: the gap is at the third.
        var line = Of(Written("type: column\ndata: bars.csv\nannotations: [{value: 97, text: Goal}]")).Series[1];
        var label = Assert.Single(line.Descendants(C + "dLbl"), l => l.Descendants(A + "t").Any());
        Assert.Equal("2", Val(label.Element(C + "idx")));
        Assert.True(double.Parse(Val(label.Descendants(C + "y").Single())!, CultureInfo.InvariantCulture) < 0);
    }

    [Fact]
    public void The_words_of_a_line_stand_between_columns_where_each_is_in_the_way()
    {
        var line = Of(Written("type: column\ndata: high.csv\nannotations: [{value: 97, text: G}]")).Series[1];
        var label = Assert.Single(line.Descendants(C + "dLbl"), l => l.Descendants(A + "t").Any());
        Assert.Equal("2", Val(label.Element(C + "idx")));
        Assert.True(double.Parse(Val(label.Descendants(C + "x").Single())!, CultureInfo.InvariantCulture) > 0);
    }

    [Fact]
    public void The_words_of_a_line_without_any_room_stand_on_white()
    {
        var line = Of(Written("type: column\ndata: high.csv\nannotations: [{value: 97, text: What was aimed at in the year before last}]")).Series[1];
        var label = Assert.Single(line.Descendants(C + "dLbl"), l => l.Descendants(A + "t").Any());
        Assert.NotNull(label.Element(C + "spPr")!.Element(A + "solidFill"));
    }

    /// <summary>From parts that are much too narrow for their values to parts that are wide enough.</summary>
    [Fact]
    public void The_page_and_Word_print_the_same_values_in_lying_parts()
    {
        const string block = "type: stacked\ndirection: horizontal\ndata: parts.csv\nlabels: all";
        var report = Loaded(block);
        var word = Of(Package.Of(report.Editions[0])).Series.SelectMany(s => Values(s).Where((_, i) => HasLabel(s, i))).Order().ToList();
        var page = Layout.Charts.ChartDrawn.Of(DocumentWalk.Blocks<Chart>(report.Editions[0].Document.Blocks)[0]).Texts.Where(t => t.Contains('.', StringComparison.Ordinal)).Order().ToList();
        Assert.Equal(page, word);
        Assert.InRange(page.Count, 1, 39);
    }

    /// <summary>A program breaks names that have no room beside their squares, at any letter.</summary>
    [Theory]
    [InlineData("type: stacked")]
    [InlineData("type: area")]
    public void Names_beside_stacks_have_room_for_their_squares(string type)
    {
        var width = Of(Written(type + "\ndata: kinds.csv")).Space.Element(C + "chart")!.Element(C + "legend")!.Descendants(C + "w").Single();

        // 'Underground' is 5.1 em of average width and 9 points high, on 323 points; a square with its white is 2.5 em.
        Assert.True(double.Parse(Val(width)!, CultureInfo.InvariantCulture) * 323 > (5.1 + 2.5) * 8);
    }

    private static bool HasLabel(XElement series, int point)
    {
        var own = series.Element(C + "dLbls")!.Elements(C + "dLbl").FirstOrDefault(l => Val(l.Element(C + "idx")) == $"{point}");
        return own is null ? Val(series.Element(C + "dLbls")!.Element(C + "showVal")) == "1" : own.Element(C + "delete") is null;
    }

    private static List<string> LinesOf(XElement label) => [.. label.Descendants(A + "p").Select(p => p.Value).Where(v => v.Length > 0)];

    private static Package Written(string block) => Package.Of(Loaded(block).Editions[0]);

    private static Report Loaded(string block)
    {
        var files = new ReportFiles()
            .Add("narrative.md", $"---\ntitle: T\n---\n\n# A\n\n```chart\n{block}\n```\n")
            .Add("metrics.csv", "id,value\na,1\n")
            .Add("data/bars.csv", "name,n\nAlder,94\nBirch,120\nCrane,60\nDove,103\n")
            .Add("data/high.csv", "name,n\nAlder,98\nBirch,120\nCrane,99\nDove,103\n")
            .Add("data/parts.csv", "name,a,b\n" + string.Concat(Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"Row {i},{i}.5,{60 - i}.1\n"))))
            .Add("data/kinds.csv", "year,Underground,Bus\n2020,3,4\n2021,4,5\n")
            .Add("data/long.csv", $"year,{Long},Trees planted,{Longer}\n2020,90,100,110\n2022,93,101,140\n2024,100,105,95\n");
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity > Severity.Note);
        return report;
    }
}
