using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>What developers are told when they use the library wrongly, or when a report is wrong.</summary>
public class ErrorTests
{
    [Fact]
    public void A_diagnostic_prints_as_the_command_prints_it()
    {
        var problem = new Diagnostic("RG0102", Severity.Error, SourceSpan.At("narrative.md", 14, 9), "no metric is called 'a'") { Hint = "did you mean 'b'?" };
        Assert.Equal("narrative.md:14:9: error RG0102: no metric is called 'a'\n  hint: did you mean 'b'?", problem.ToString());
        Assert.Equal("note RG0403: x", new Diagnostic("RG0403", Severity.Note, SourceSpan.None, "x").ToString());
    }

    [Fact]
    public void Saving_a_report_without_fonts_names_the_packages_to_reference()
    {
        var report = Report.Load(new ReportFiles().Add("narrative.md", "# One\n\nWords.\n"), new ReportOptions(), TestContext.Current.CancellationToken);
        var thrown = Assert.Throws<ReportException>(() => report.Save("nowhere", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("error RG0401: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("ReportGen.Fonts", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(": :", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_that_are_null_are_refused_where_they_are_given()
    {
        Assert.Throws<ArgumentNullException>("fonts", () => new ReportOptions { Fonts = null! });
        Assert.Throws<ArgumentException>("fonts", () => new ReportOptions { Fonts = [null!] });
        Assert.Equal(TestFonts.Options.Fonts, (new ReportOptions { Fonts = TestFonts.Options.Fonts }).Fonts);
    }
}
