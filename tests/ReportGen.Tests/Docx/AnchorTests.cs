using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

/// <summary>Programs print an error in place of a field whose bookmark is missing.</summary>
public partial class AnchorTests
{
    private const string Blocks = """
        ---
        title: All blocks
        period: 2024
        index_of_figures: true
        figures_appendix: true
        list_of_figures: true
        list_of_tables: true
        ---

        # Prose of {{ town.books }} {#sec-one}

        One {{ town.books }}[^a], see @sec-one, @fig-course, @fig-parts, @tbl-all and [its heading](#sec-one).

        [^a]: Noted {{ town.readers }}.

        \pagebreak

        ```chart
        type: column
        metrics: town.books
        labels: all
        id: fig-course
        title: "Books since {{ town.books | at: 2023 }}"
        annotations: [{at: 2024, text: "Of {{ town.loans }}"}]
        caption: Books
        note: "Without {{ town.staff }}."
        ```

        \pagebreak

        ```chart
        type: bar
        metrics: [town.books, town.readers]
        id: fig-parts
        table: true
        caption: Parts
        ```

        \pagebreak

        ```chart
        type: line
        metrics: [town.books, town.readers]
        multiples: true
        labels: all
        title: One by one
        ```

        \pagebreak

        ```table
        metrics: [town.*]
        id: tbl-all
        caption: "All {{ town.books }}"
        ```

        \pagebreak

        ```kpis
        - {metric: town.books, sparkline: true, compare: 2023}
        - town.loans
        ```

        \pagebreak

        ```callout
        kind: finding
        title: "Loans of {{ town.loans }}"
        text: "Readers {{ town.readers }}."
        ```

        \pagebreak

        ```timeline
        - {date: 2024-01-02, text: "Staff of {{ town.staff }}."}
        ```

        \pagebreak

        ::: columns

        - An item {{ town.staff }}

        :::
        """;

    private const string Metrics = "id,value,label,period\ntown.books,110,Books,2023\ntown.books,120,Books,2024\ntown.readers,30,Readers,2023\ntown.readers,40,Readers,2024\ntown.loans,500,Loans,2023\ntown.loans,600,Loans,2024\ntown.staff,7,Staff,2024\n";

    public static TheoryData<string> Reports => [.. RepositoryFolder.Reports().Select(f => Path.GetRelativePath(RepositoryFolder.Path, f))];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Fields_and_links_of_the_samples_lead_to_bookmarks(string folder)
    {
        var options = TestFonts.Options with { Settings = new Dictionary<string, string> { ["index_of_figures"] = "true" } };

        Assert.All(Report.Load(RepositoryFolder.File(folder), options, TestContext.Current.CancellationToken).Editions, edition => AssertLed(Package.Of(edition)));
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("report")]
    public void Fields_and_links_of_all_blocks_lead_to_bookmarks(string theme)
    {
        var package = OfBlocks(theme);

        AssertLed(package);
        Assert.NotEmpty(package.OfStyle("Index1"));
    }

    [Fact]
    public void An_entry_of_a_figure_in_a_chart_leads_to_the_chart()
    {
        var package = OfBlocks("report");
        var drawings = package.Paragraphs.Where(p => p.Descendants(Wp + "inline").Any()).ToList();
        var loans = package.OfStyle("Index1").Single(p => TextOf(p).StartsWith("Loans,", StringComparison.Ordinal));
        var first = Targets(loans).First();

        Assert.Contains(drawings[0].Elements(W + "bookmarkStart"), b => Value(b, "name") == first);
    }

    private static Package OfBlocks(string theme)
    {
        var files = new ReportFiles().Add("narrative.md", Blocks).Add("metrics.csv", Metrics);
        var options = TestFonts.Options with { Settings = new Dictionary<string, string> { ["theme"] = theme } };
        return Package.Of(Report.Load(files, options, TestContext.Current.CancellationToken).Editions[0]);
    }

    private static void AssertLed(Package package)
    {
        var parts = package.Names.Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)).Select(package.Xml).ToList();
        var names = parts.SelectMany(p => p.Descendants(W + "bookmarkStart")).Select(b => Value(b, "name")!).ToList();
        var targets = parts.SelectMany(Targets).Concat(parts.SelectMany(p => p.Descendants(W + "hyperlink")).Select(h => Value(h, "anchor")).OfType<string>()).ToHashSet();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.NotEmpty(targets);
        Assert.Empty(targets.Except(names));
    }

    private static IEnumerable<string> Targets(XElement part) =>
        part.Descendants(W + "instrText").Select(i => Reference().Match(i.Value)).Where(m => m.Success).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^ *(?:PAGE|NOTE)?REF (\S+)")]
    private static partial Regex Reference();
}
