using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Outputs;

/// <summary>Which files are written, and which date they bear.</summary>
public sealed class SavedKindsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, ".docx .json")]
    [InlineData(OutputKinds.Pdf | OutputKinds.Figures, ".json .pdf")]
    [InlineData(OutputKinds.All, ".docx .json .pdf")]
    public void Kinds_that_are_asked_for_go_before_the_settings(OutputKinds? kinds, string extensions)
    {
        Load(TestFonts.Options, "outputs: [docx]").Save(_folder.File("out"), kinds, TestContext.Current.CancellationToken);
        Assert.Equal(extensions, string.Join(' ', Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetExtension).Order()));
    }

    [Fact]
    public void The_command_line_goes_before_the_settings()
    {
        Load(TestFonts.Options, "outputs: [docx]");
        Assert.Equal(ExitCode.Done, CommandLine.Run(["build", _folder.File("in"), "-o", _folder.File("out"), "--only", "pdf"], TextWriter.Null, TextWriter.Null));
        Assert.Equal(["a.figures.json", "a.pdf"], Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_long_Chinese_title_can_be_saved()
    {
        _folder.With("in/narrative.zh-Hans.md", $"---\ntitle: {new string('深', 200)}\n---\n\n文。\n");
        var report = Report.Load(_folder.File("in"), TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Equal(3, report.Save(_folder.File("out"), cancellationToken: TestContext.Current.CancellationToken).Count);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1911-10-10")]
    [InlineData("9999-12-31")]
    public void Any_fallback_date_is_the_documents(string date)
    {
        var report = Load(TestFonts.Options with { FallbackDate = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }, "language: en");
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(date, report.Editions[0].Document.Info.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    public void An_environments_date_that_is_none_is_an_error(string seconds)
    {
        var settings = ReportLoader.WithSourceDate(new Dictionary<string, string>(), seconds);
        var report = Load(TestFonts.Options with { Settings = settings }, "language: en");
        var problem = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("RG0030", seconds), (problem.Code, problem.Found));
    }

    private Report Load(ReportOptions options, string setting)
    {
        _folder.With("in/narrative.md", $"---\ntitle: A\n{setting}\n---\n\nText.\n");
        return Report.Load(_folder.File("in"), options, TestContext.Current.CancellationToken);
    }
}
