using System.Text;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Input;

/// <summary>One cause gives one message, not dozens.</summary>
public class FollowUpTests
{
    private const string Uses = "# One\n\n{{ a.b }} {{ a.c }} {{ a.b.rank }}\n{% for m in a %}{{ m.label }}{% endfor %}\n";

    [Theory]
    [InlineData("key,value\na.b,1\na.c,2\n", "1:1 RG0202 rename the column 'key' to 'id'")]
    [InlineData("id,vlaue\na.b,1\na.c,2\n", "1:4 RG0203 rename the column 'vlaue' to 'value'")]
    [InlineData("id,amount,formula\na.b,1,\na.c,2,\n", "1:4 RG0203 rename the column 'amount' to 'value'")]
    [InlineData("", "0:0 RG0201 ")]
    public void A_header_that_cannot_be_used_is_the_only_error(string csv, string told)
    {
        var problem = Assert.Single(Problems(csv, Uses));
        Assert.StartsWith(told, $"{problem.Span.Line}:{problem.Span.Column} {problem.Code} {problem.Hint}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,value,units\na.b,1,\na.c,2,\n", "units", "unit")]
    [InlineData("id,value,year\na.b,1,\na.c,2,\n", "year", "period")]
    [InlineData("id,value,name\na.b,1,\na.c,2,\n", "name", "label")]
    public void A_column_that_was_meant_for_another_is_a_warning(string csv, string written, string field)
    {
        var problem = Assert.Single(Problems(csv, "# One\n\n{{ a.b }} {{ a.c }}\n"));
        Assert.Equal(("RG0207", Severity.Warning), (problem.Code, problem.Severity));
        Assert.Contains($"'{written}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"'{field}'", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_the_authors_own_is_none_of_our_business() =>
        Assert.Empty(Problems("id,value,department,rate,code\na.b,1,x,y,z\na.c,2,x,y,z\n", "# One\n\n{{ a.b }} {{ a.c }}\n"));

    [Fact]
    public void A_wrong_period_gives_no_complaints_about_the_cells_beside_it()
    {
        var problems = Problems("id,value,period,rank,label\na.b,1,Sep-24,1,B\na.b,2,2023,2,B\na.c,3,2023,,C\n", Uses);
        Assert.Equal(["RG0216"], problems.Select(p => p.Code));
        Assert.StartsWith("cell C2: ", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_value_can_be_gone_through()
    {
        var problems = Problems("id,value,label,rank\na.b,,B,1\na.c,3,C,\n", Uses);
        Assert.Equal(["RG0219"], problems.Select(p => p.Code));
        Assert.StartsWith("row 2: ", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_does()
    {
        var problem = Assert.Single(Problems("id,value,label\na.b,1,\"two\nlines\"\n\na.c,x%y9%,\n\nBAD,3,\n", "# One\n\n{{ a.b }}\n"), p => p.Code == "RG0212");
        Assert.Equal(("metrics.csv:7:1", "cell A6: "), (problem.Span.ToString(), problem.Message[..9]));
    }

    [Fact]
    public void Without_figures_the_missing_file_is_the_first_and_only_error()
    {
        using var folder = new TemporaryFolder();
        folder.With("narrative.md", Uses).With("metrics.xlsx", "PK");
        var problem = Assert.Single(Visible(folder));
        Assert.Equal(("RG0008", Severity.Error, "metrics.csv"), (problem.Code, problem.Severity, problem.Span.File));
        Assert.Equal("open 'metrics.xlsx' in Excel and save it as 'CSV UTF-8' under the name metrics.csv", problem.Hint);
    }

    [Fact]
    public void A_report_of_words_needs_no_figures()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(Visible(folder.With("narrative.md", "# One\n\nWords.\n")));
    }

    [Fact]
    public void Settings_under_another_name_are_not_ignored()
    {
        using var folder = new TemporaryFolder();
        var problem = Assert.Single(Visible(folder.With("narrative.md", "# One\n").With("report.yml", "toc: false\n")));
        Assert.Equal(("RG0033", "report.yml", "rename it to report.yaml"), (problem.Code, problem.Span.File, problem.Hint));
    }

    [Fact]
    public void One_row_of_a_new_year_gives_two_errors_whatever_the_number_of_figures()
    {
        var csv = new StringBuilder("id,value,period\nz.new,1,2025\n");
        var narrative = new StringBuilder("# One\n\n{{ z.new }}\n");
        for (var i = 0; i < 30; i++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"a.m{i},{i},2024\n");
            narrative.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{{{ a.m{i} }}}}\n");
        }

        var problems = Problems(csv.ToString(), narrative.ToString());
        Assert.Equal(["4:4 RG0106", "5:4 RG0106"], problems.Select(p => $"{p.Span.Line}:{p.Span.Column} {p.Code}"));
        Assert.Equal("it has figures for 2024; the report's period is 2025, the latest of the figures: add its row, or set 'period: 2024' in the settings", problems[0].Hint);
        Assert.StartsWith("29 more figures have no row for 2025: line 5, line 6,", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_lack_several_figures_are_named_once()
    {
        var problems = Problems("id,value,period\nz.new,1,2025\na.b,1,2024\n", "# One\n\n{{ z.new }} {{ a.b }} {{ a.b }} {{ a.b }} {{ a.b }} {{ a.b }}\n{{ a.b }}");
        Assert.Equal("5 more figures have no row for 2025: line 3, line 4", problems[1].Message);
    }

    [Fact]
    public void A_grouped_number_is_doubted_only_beside_decimal_commas()
    {
        const string Narrative = "# One\n\n{{ a.b }} {{ a.c }}\n";
        Assert.Empty(Problems("id,value\na.b,\"48,735\"\na.c,\"1,234\"\n", Narrative));
        var problems = Problems("id,value\na.b,\"48,735\"\na.c,\"48,7\"\n", Narrative);
        Assert.Equal(["2:6 RG0225", "3:6 RG0218"], problems.Select(p => $"{p.Span.Line}:{p.Span.Column} {p.Code}"));
        Assert.Equal("cell B2: '48,735' is read as 48735, but other cells of this file have a decimal comma", problems[0].Message);
    }

    [Theory]
    [InlineData("12 million", "RG0226")]
    [InlineData("12万", "RG0226")]
    [InlineData("1st", null)]
    [InlineData("3 of 5 districts", null)]
    public void A_number_with_its_unit_is_told_to_be_a_text(string value, string? code) =>
        Assert.Equal(code is null ? [] : [code], Problems($"id,value\na.b,{value}\n", "# One\n\n{{ a.b }}\n").Select(p => p.Code));

    [Fact]
    public void An_unusual_day_is_a_note()
    {
        using var report = TempReport.WithMetrics("id,value,as_of\na.b,1,31.12.2024\na.c,1,2024-12-31\n");
        report.ReadWith("RG0227");
    }

    private static List<Diagnostic> Problems(string csv, string narrative)
    {
        using var folder = new TemporaryFolder();
        return Visible(folder.With("metrics.csv", csv).With("narrative.md", narrative));
    }

    private static List<Diagnostic> Visible(TemporaryFolder folder) =>
        [.. Report.Load(folder.Path, TestFonts.Options, TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity > Severity.Note)];
}
