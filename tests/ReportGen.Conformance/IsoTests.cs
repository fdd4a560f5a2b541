using Xunit;

namespace ReportGen.Conformance;

[Collection(SharedReports.Name)]
public class IsoTests(BuiltReports reports)
{
    [Fact]
    public void Every_PDF_is_PDF_UA_1_and_PDF_A_2a()
    {
        var verdict = IsoJudge.Judge(reports.Pdfs);
        Assert.True(verdict.ExitCode == 0, verdict.All);
        Assert.Equal(reports.Pdfs.Count * 2, verdict.Output.Split('\n').Count(l => l.StartsWith("PASS", StringComparison.Ordinal)));
    }
}
