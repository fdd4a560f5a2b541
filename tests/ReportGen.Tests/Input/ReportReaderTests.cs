using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Input;

public class ReportReaderTests
{
    [Fact]
    public void A_missing_folder_is_reported()
    {
        var diagnostics = new DiagnosticBag();
        var input = ReportReader.Read(new ReportSource(new FolderFiles("/no/such/folder"), []), new ReportOverrides(), diagnostics, TestContext.Current.CancellationToken);
        Assert.Equal("RG0001", Assert.Single(diagnostics.Sorted()).Code);
        Assert.Empty(input.Editions);
    }

    [Fact]
    public void An_empty_folder_lacks_a_narrative()
    {
        using var report = new TempReport();
        Assert.Empty(report.ReadWith("RG0008", "RG0003").Editions);
    }

    [Fact]
    public void A_file_that_was_perhaps_meant_is_named()
    {
        using var report = new TempReport().Having("Narrative.MD", "x").Having("metric.csv", "id,value\n");
        report.Read();
        Assert.Equal(
            ["rename 'metric.csv' to metrics.csv", "rename 'Narrative.MD' to narrative.md"],
            report.Diagnostics.Sorted().Select(d => d.Hint));
    }

    [Fact]
    public void Editions_stand_in_order_of_their_languages()
    {
        using var report = new TempReport().Having("narrative.zh-hans.md", "# 一\n").Having("narrative.en.md", "# One\n").Having("metrics.csv", "id,value\na,1\n");
        var editions = report.ReadWith().Editions;
        Assert.Equal([("en", "en"), ("zh-Hans", "zh-Hans")], editions.Select(e => (e.Settings.Language, e.Settings.EditionLanguage!)));
        Assert.Equal("narrative.zh-hans.md", editions[1].Narrative.File);
    }

    [Fact]
    public void One_edition_can_be_asked_for_and_the_faults_of_others_do_not_matter()
    {
        using var report = new TempReport().Having("narrative.zh-Hans.md", "---\nwrong: x\n---\n").Having("narrative.en.md", "# One\n").Having("metrics.csv", "id,value\na,1\n");
        Assert.Equal(["en"], report.ReadEdition("EN").Editions.Select(e => e.Settings.Language));
        Assert.Empty(report.Diagnostics.Sorted());
        Assert.Empty(report.ReadEdition("fr").Editions);
        Assert.Equal("this report has en, zh-Hans", Assert.Single(report.Diagnostics.Sorted()).Hint);
    }

    [Fact]
    public void The_edition_of_a_single_narrative_is_its_language()
    {
        using var report = new TempReport().Having("narrative.md", "---\nlanguage: en-US\n---\n").Having("metrics.csv", "id,value\na,1\n");
        Assert.Single(report.ReadEdition("en-us").Editions);
        Assert.Empty(report.ReadEdition("en").Editions);
        Assert.Equal("RG0007", Assert.Single(report.Diagnostics.Sorted()).Code);
    }

    [Fact]
    public void The_files_name_says_the_language()
    {
        using var report = new TempReport().Having("narrative.en.md", "---\nlanguage: fr\n---\n").Having("report.yaml", "language: de\n").Having("metrics.csv", "id,value\na,1\n");
        Assert.Equal("en", report.ReadWith("RG0027").Editions[0].Settings.Language);
    }

    [Theory]
    [InlineData("narrative.md", "narrative.en.md", "RG0004")]
    [InlineData("narrative.en.md", "narrative.english.md", "RG0005")]
    [InlineData("narrative.zh-Hans.md", "narrative.zh-hans.md", "RG0006")]
    public void Narratives_that_do_not_go_together(string one, string other, string code)
    {
        using var report = new TempReport().Having(one, "x").Having(other, "x").Having("metrics.csv", "id,value\na,1\n");
        report.ReadWith(code);
    }

    [Fact]
    public void Metrics_of_both_kinds_do_not_go_together()
    {
        using var report = TempReport.WithMetrics("id,value\na,1\n").Having("metrics/more.csv", "id,value\nb,1\n");
        report.ReadWith("RG0009");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        using var report = new TempReport().Having("metrics.csv", "id,value\na,1\n");
        File.CreateSymbolicLink(Path.Combine(report.Folder, "narrative.md"), Path.Combine(report.Folder, "nowhere"));
        report.ReadWith("RG0002");
    }

    [Theory]
    [InlineData("images/logo.png", true)]
    [InlineData("./logo.png", true)]
    [InlineData("images\\logo.png", true)]
    [InlineData("a..b/c...png", true)]
    [InlineData("", false)]
    [InlineData("../logo.png", false)]
    [InlineData("images/../logo.png", false)]
    [InlineData("images\\..\\..\\logo.png", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("\\\\server\\share", false)]
    [InlineData("C:/logo.png", false)]
    [InlineData("file:logo.png", false)]
    public void Paths_stay_inside_the_folder(string path, bool isInside)
    {
        using var report = new TempReport();
        Assert.Equal(isInside, ReportPaths.TryResolve(report.Folder, path, out var full));
        Assert.Equal(isInside, full.StartsWith(report.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_stay_inside_the_folder()
    {
        using var report = new TempReport().Having("images/logo.png", "x");
        using var other = new TempReport().Having("secret.png", "x");
        Directory.CreateSymbolicLink(Path.Combine(report.Folder, "out"), other.Folder);
        Directory.CreateSymbolicLink(Path.Combine(report.Folder, "in"), Path.Combine(report.Folder, "images"));
        Assert.False(ReportPaths.TryResolve(report.Folder, "out/secret.png", out _));
        Assert.True(ReportPaths.TryResolve(report.Folder, "in/logo.png", out _));
    }
}
