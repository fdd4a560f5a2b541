using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>A real disk without room: a small file system in memory, which takes root to mount.</summary>
public sealed class DiskFullTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();
    private readonly bool _isMounted;

    public DiskFullTests() =>
        _isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && Tool.Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", _disk.Path).ExitCode == 0;

    public void Dispose()
    {
        if (_isMounted)
        {
            Tool.Run("umount", _disk.Path);
        }

        _disk.Dispose();
    }

    [Fact]
    public void A_full_disk_is_told_and_keeps_what_it_holds()
    {
        Assert.SkipUnless(_isMounted, "only root may mount the small disk");
        var report = Report.Load(RepositoryFolder.File("input"), TestFonts.Options, TestContext.Current.CancellationToken);
        var name = report.Editions[0].Name;
        _disk.With(name + ".pdf", "earlier pages").With(name + ".docx", "earlier words").With(name + ".figures.json", "[]");
        var before = _disk.Snapshot();
        var problem = Assert.Throws<OutputException>(() => report.Save(_disk.Path, cancellationToken: TestContext.Current.CancellationToken)).Diagnostic;
        Assert.Equal("the disk is full, so this file was not written", problem.Message);
        Assert.Equal(_disk.File(name + ".pdf"), problem.Span.File);
        Assert.Equal(before, _disk.Snapshot());
    }
}
