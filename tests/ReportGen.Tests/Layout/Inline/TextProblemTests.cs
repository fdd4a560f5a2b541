using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Layout.Inline;

/// <summary>What cannot be set as it was meant is told once, with what helps.</summary>
public sealed class TextProblemTests
{
    private static readonly ReportOptions LatinOnly = new() { Fonts = LatinFonts.All };

    [Fact]
    public void Chinese_text_without_a_Chinese_font_is_one_warning_that_names_the_package()
    {
        var problems = Problems("# 深圳\n\n知识产权白皮书，“图书馆”共有三层。\n", LatinOnly);
        var missing = Assert.Single(problems, d => d.Severity == Severity.Warning);
        Assert.Equal(("RG0420", "narrative.md:1:3"), (missing.Code, missing.Span.ToString()));
        Assert.Contains("ReportGen.Fonts.Chinese", missing.Hint, StringComparison.Ordinal);
        Assert.Contains("17 different characters", missing.Message, StringComparison.Ordinal);
        Assert.Contains(problems, d => d.Code == "RG0403" && d.Message.Contains("'Noto Serif SC'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Latin_report_needs_no_Chinese_family() => Assert.Empty(Problems("# One\n\nText.\n", LatinOnly));

    [Fact]
    public void Many_characters_of_one_script_are_one_warning_and_a_few_are_told_alone()
    {
        Assert.Equal(3, Problems("# One\n\n\U0001F600 \U0001F601 \U0001F602\n", TestFonts.Options).Count);
        var problem = Assert.Single(Problems("# One\n\n\U0001F600 \U0001F601 \U0001F602 \U0001F603\n", TestFonts.Options));
        Assert.Contains("4 characters", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Chinese", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_whose_lines_are_all_too_wide_is_told_once()
    {
        var files = new ReportFiles()
            .Add("report.yaml", "theme: house.yaml\n")
            .Add("house.yaml", "headings:\n  1: { size: 400pt }\n")
            .Add("narrative.md", "# Wonderful Mondays\n\nText.\n");
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Single(report.Diagnostics, d => d.Code == "RG0430" && d.Span.File == "narrative.md");
    }

    private static List<Diagnostic> Problems(string narrative, ReportOptions options) =>
        [.. Report.Load(new ReportFiles().Add("narrative.md", narrative), options, TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Code != "RG0008")];
}
