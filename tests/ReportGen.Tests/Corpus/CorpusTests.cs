using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Corpus;

/// <summary>Folders with typical mistakes: each gives just the diagnostics that its expected.txt lists.</summary>
public class CorpusTests
{
    public static TheoryData<string> Reports => [.. CorpusCase.Names()];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_gives_the_diagnostics_it_expects(string name)
    {
        var expected = CorpusCase.Load(name);
        var report = Report.Load(expected.Folder, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.True(expected.Differences(report.Diagnostics) is [], string.Join("\n", expected.Differences(report.Diagnostics)));
    }
}
