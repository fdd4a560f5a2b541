using ReportGen.Document;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Binding.Appendices.AppendixFixture;

namespace ReportGen.Tests.Binding.Appendices;

public class FiguresAppendixTests
{
    private const string Narrative = """
        There were {{ visitors }} visitors.

        # Patents

        {{ patents.granted }}, {{ patents.granted | change | signed }} more. The rating was {{ rating }}.

        # People {-}

        Of {{ patents.granted }} that is {{ patents.per_10k }} for 10 000 people; {{ visitors }} came.
        """;

    [Fact]
    public void Figures_stand_under_the_chapter_that_uses_them_first()
    {
        var document = Clean(Narrative, "figures_appendix: true\nnumbering: ['1.']");
        Assert.Equal(
            [
                "Indicator|Value|Unit|Period",
                "Title page and preface",
                "Visitors|over 4,000|visitors|2024",
                "1. Patents",
                "Patents granted/Source: White paper|235,000|patents|2023",
                "Patents granted/Source: White paper/As of: 2024-12-31|241,900|patents|2024",
                "Rating|Excellent||2024",
                "People",
                "Patents per 10 000 people|134.5|patents|2024",
                "people/Note: Residents|17.99|million people|2024",
            ],
            Rows(document, 0));
    }

    [Fact]
    public void A_chapter_is_named_as_its_heading_is_printed()
    {
        var document = Clean("# Patents of {{ period }}: {{ patents.granted }} *in all*\n\n{{ patents.granted }}", "figures_appendix: true");
        Assert.Equal("I. Patents of 2024: 241,900 in all", Rows(document, 0)[1]);
    }

    [Fact]
    public void What_nothing_uses_is_listed_behind()
    {
        var document = Clean(Narrative, "figures_appendix: true");
        Assert.Equal(["Metric|Indicator", "idle|Idle figure", "nameless|"], Rows(document, 1));
        Assert.Equal(["Patents", "People", "Figures and Their Sources", "Figures Not Used"], Headings(document));
        Assert.DoesNotContain(document.Blocks.OfType<Heading>(), h => h.Id!.StartsWith("appendix", StringComparison.Ordinal) && h.Label.Length > 0);
    }

    [Theory]
    [InlineData("type: line\nmetrics: patents.granted\nlabels: none", "Patents granted", 2)]
    [InlineData("type: bullet\nmetrics: patents.granted\ntarget: idle", "Idle figure", 1)]
    [InlineData("type: scatter\nmetrics: [patents.granted, idle]", "Patents granted", 1)]
    public void What_a_chart_draws_without_printing_it_is_used(string chart, string label, int rows)
    {
        var document = Clean($"# Patents\n\n```chart\n{chart}\n```", "figures_appendix: true");
        Assert.Equal(rows, Rows(document, 0).Count(r => r.StartsWith(label, StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_all_is_used_the_list_is_left_out()
    {
        var document = Clean(Narrative + "\n\n{{ idle }}{{ nameless }}", "figures_appendix: true");
        Assert.Equal(["Patents", "People", "Figures and Their Sources"], Headings(document));
    }

    [Theory]
    [InlineData("zh-Hans", "指标|数值|单位|时期", "封面与前言", "数据与来源", "未使用的数据", "备注：常住人口|1,799")]
    [InlineData("zh-Hant", "指標|數值|單位|時期", "封面與前言", "數據與來源", "未使用的數據", "備註：")]
    public void Words_are_those_of_the_edition(string language, string head, string before, string title, string unused, string note)
    {
        var document = Load(Narrative, "figures_appendix: true", language).Editions[0].Document;
        var rows = Rows(document, 0);
        Assert.Equal([head, before], rows.Take(2));
        Assert.Equal([title, unused], Headings(document).TakeLast(2));
        Assert.Contains(rows, r => r.Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_chinese_edition_shows_its_translations()
    {
        var rows = Rows(Clean(Narrative, "figures_appendix: true", "zh-Hans"), 0);
        Assert.Contains("专利授权量/来源：White paper/截至：2024-12-31|241,900|件|2024", rows);
        Assert.Contains("people/备注：常住人口|1,799|万人|2024", rows);
    }

    [Fact]
    public void Values_are_figures_with_their_cells()
    {
        var document = Clean(Narrative, "figures_appendix: true");
        var figure = document.Figures[^1];
        Assert.Equal(("17.99", "people", "metrics.csv", 4, "value"), (figure.Text, figure.Id, figure.Origin.File, figure.Origin.Row, figure.Origin.Column));
        Assert.Equal(SourceSpan.At("report.yaml", 3, 1) with { EndColumn = 17 }, figure.Span);
        Assert.Equal(document.OwnFigures + 6, document.Figures.Count);
        Assert.Equal(Enumerable.Range(0, document.Figures.Count), document.Figures.Select(f => f.Index));
    }

    [Fact]
    public void Figures_of_the_title_page_stand_in_front_unless_a_chapter_uses_them()
    {
        var document = Clean("# One\n\n{{ idle }}", "figures_appendix: true\nsubtitle: '{{ nameless }} and {{ idle }}'");
        Assert.Equal(["Indicator|Value|Period", "Title page and preface", "nameless|1|2024", "I. One", "Idle figure|12|2024"], Rows(document, 0));
    }

    [Fact]
    public void A_document_without_chapters_has_one_list() =>
        Assert.Equal(["Indicator|Value|Period", "Idle figure|12|2024"], Rows(Clean("{{ idle }}", "figures_appendix: true"), 0));

    [Fact]
    public void A_report_without_figures_has_no_appendix()
    {
        var report = Report.Load(
            new ReportFiles().Add("narrative.md", "# One\n\nWords.").Add("report.yaml", "title: T\nfigures_appendix: true\n"),
            TestFonts.Options,
            TestContext.Current.CancellationToken);
        Assert.Equal(["One"], Headings(report.Editions[0].Document));
    }

    [Fact]
    public void A_document_made_in_code_has_one_too()
    {
        var document = new DocumentBuilder("T").Set("figures_appendix", "true").Heading(1, "One").Paragraph($"{RichText.Metric("idle")}");
        var report = Report.Load(document, new ReportFiles().Add("metrics.csv", AppendixFixture.Metrics), TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Equal(["Indicator|Value|Period", "I. One", "Idle figure|12|2024"], Rows(report.Editions[0].Document, 0));
    }

    [Fact]
    public void A_chain_of_formulas_is_followed_and_no_row_stands_twice()
    {
        var csv = "id,value,formula\na,1,\n" + string.Concat(Enumerable.Range(0, 25).Select(i => $"{(char)('b' + i)},,{(char)('a' + i)} + {(char)('a' + i)}\n"));
        var report = Report.Load(
            new ReportFiles().Add("narrative.md", "# One\n\n{{ z }}").Add("report.yaml", "title: T\nfigures_appendix: true\n").Add("metrics.csv", csv),
            TestFonts.Options,
            TestContext.Current.CancellationToken);
        Assert.Equal(1 + 1 + 26, Rows(report.Editions[0].Document, 0).Count);
    }

    private static List<string> Headings(ReportDocument document) => [.. document.Blocks.OfType<Heading>().Select(h => InlineText.Of(h.Inlines))];
}
