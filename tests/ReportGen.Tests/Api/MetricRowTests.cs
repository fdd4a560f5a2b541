using System.Runtime.CompilerServices;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

public class MetricRowTests
{
    [Fact]
    public void A_row_has_all_that_a_row_of_a_file_has()
    {
        var row = new MetricRow("p", 241_900)
        {
            Label = "Patents \"granted\", all",
            Unit = "patents",
            Period = "2024",
            Rank = 1,
            Scope = "national",
            Streak = 7,
            Source = "Office",
            Note = "Two\nlines",
            AsOf = "2024-12-31",
            Cells = new Dictionary<string, string> { ["unit:zh-Hans"] = "件", ["city"] = "Shenzhen" },
        };
        Assert.Equal(
            "241,900 patents; Patents \"granted\", all; first; national; seven; Office; Two lines; 2024-12-31; Shenzhen",
            Print("{{ p | with_unit }}; {{ p.label }}; {{ p.rank | ordinal_words }}; {{ p.scope }}; {{ p.streak | words }}; {{ p.source }}; {{ p.note }}; {{ p.as_of }}; {{ p.city }}", "en", row).Replace('\u00A0', ' '));
        Assert.Equal("241,900件", Print("{{ p | with_unit }}", "zh-Hans", row).Replace("\u2060", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Bounds_texts_and_formulas_are_written_as_in_a_cell() => Assert.Equal(
        "Over 10,000; good; 0.5",
        Print("{{ e }}; {{ t }}; {{ h }}", "en", new MetricRow("e", ">10000"), new MetricRow("t", "good"), new MetricRow("a", 1), new MetricRow("b", 2.0m), new MetricRow("h", "") { Formula = "a / b" }));

    [Fact]
    public void A_label_or_unit_of_digits_is_no_decimal_comma() => Assert.Equal(
        "23 of 4",
        Print("{{ a }} of {{ a.label }}", "en", new MetricRow("a", 23) { Label = "4" }));

    [Fact]
    public void Problems_stand_at_the_line_of_code()
    {
        var line = Line() + 1;
        var report = Load("x", "en", new MetricRow("Bad Id", 1), new MetricRow("a", "75.58%"), new MetricRow("b", 1) { Period = "soon" },
            new MetricRow("c", 1) { Rank = 0 }, new MetricRow("d", "") { Formula = "nowhere * 2" }, new MetricRow("f", 1),
            new MetricRow("f", 2));
        Assert.Equal(
            [("RG0212", line), ("RG0216", line), ("RG0218", line), ("RG0220", line + 1), ("RG0232", line + 1), ("RG0215", line + 2)],
            report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (d.Code, d.Span.Line)));
        Assert.All(report.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.Equal("MetricRowTests.cs", d.Span.File));
    }

    [Fact]
    public void Problems_of_rows_made_in_code_name_no_cell_of_a_file()
    {
        var report = Load("x", "en", new MetricRow("a", "75.58%") { Period = "soon" });
        Assert.All(report.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.DoesNotMatch("cell [A-Z]", d.Message));
        Assert.Contains(report.Diagnostics, d => d.Message.StartsWith("'period': ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_without_an_id_cannot_be_made() => Assert.Throws<ArgumentException>(() => new MetricRow(" ", 1));

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string Print(string words, string language, params MetricRow[] rows)
    {
        var report = Load(words, language, rows);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        return DocumentText.Of(report.Editions[0].Document)[^1];
    }

    private static Report Load(string words, string language, params MetricRow[] rows)
    {
        var files = new ReportFiles().Add("narrative.md", $"---\ntitle: T\nlanguage: {language}\n---\n{words}\n");
        return Report.Load(rows.Aggregate(files, (f, row) => f.Add(row)), TestFonts.Options, TestContext.Current.CancellationToken);
    }
}
