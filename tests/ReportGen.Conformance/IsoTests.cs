using Xunit;

namespace ReportGen.Conformance;

[Collection(SharedReports.Name)]
public class IsoTests(BuiltReports reports)
{
    [Fact]
    public void Every_PDF_that_carries_files_is_PDF_UA_1_and_PDF_A_3a() => AssertPasses("ua1,3a", [.. reports.All.Where(r => !r.IsBare).SelectMany(r => r.Pdfs)]);

    [Fact]
    public void Every_PDF_without_files_is_PDF_UA_1_and_PDF_A_2a() => AssertPasses("ua1,2a", [.. reports.All.Where(r => r.IsBare).SelectMany(r => r.Pdfs)]);

    private static void AssertPasses(string profiles, IReadOnlyList<string> pdfs)
    {
        Assert.NotEmpty(pdfs);
        var verdict = IsoJudge.Judge(profiles, pdfs);
        Assert.True(verdict.ExitCode == 0, verdict.All);
        Assert.Equal(pdfs.Count * profiles.Split(',').Length, verdict.Output.Split('\n').Count(l => l.StartsWith("PASS", StringComparison.Ordinal)));
    }
}
