using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>Memory and handles belong to the whole process, so nothing may run beside.</summary>
[Collection(nameof(RunsAlone))]
public class LeakTests
{
    [Fact]
    public void Hundreds_of_reports_leave_nothing_behind()
    {
        BuildMany(20);
        var (handles, memory) = (Handles(), GC.GetTotalMemory(forceFullCollection: true));
        BuildMany(200);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - memory, long.MinValue, 16 << 20);

        // The runner opens files beside this test; a leak would show as one handle a report at least.
        Assert.InRange(Handles() - handles, int.MinValue, 100);
    }

    private static void BuildMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var report = Report.Load(new DocumentBuilder("T").Heading(1, "One").Paragraph("Some words."), null, TestFonts.Options, TestContext.Current.CancellationToken);
            report.Editions[0].SavePdf(Stream.Null, TestContext.Current.CancellationToken);
        }
    }

    private static int Handles() => OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries("/proc/self/fd").Length : 0;
}
