using ReportGen.Testing;
using ReportGen.Tests.Input;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>A metric is unused when no edition uses it, and that is said once.</summary>
public class UnusedMetricTests
{
    [Fact]
    public void A_metric_of_one_edition_is_used()
    {
        using var report = Editions();
        var note = Assert.Single(Load(report, edition: null).Diagnostics, d => d.Code == "RG0125");
        Assert.Equal("nothing uses the metric 'neither'", note.Message);
    }

    [Fact]
    public void One_edition_alone_says_nothing_of_the_others()
    {
        using var report = Editions();
        Assert.DoesNotContain(Load(report, "en").Diagnostics, d => d.Code == "RG0125");
    }

    private static TempReport Editions() => new TempReport()
        .Having("metrics.csv", "id,value\nenglish,1\nchinese,2\nneither,3\n")
        .Having("narrative.en.md", "# One\n\n{{ english }}\n")
        .Having("narrative.zh-Hans.md", "# 一\n\n{{ chinese }}\n");

    private static Report Load(TempReport report, string? edition) =>
        Report.Load(report.Folder, TestFonts.Options with { Edition = edition }, TestContext.Current.CancellationToken);
}
