using System.Text;
using ReportGen.Outputs;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Outputs;

/// <summary>Several runs into one folder.</summary>
public sealed class ConcurrentOutputTests : IDisposable
{
    private static readonly string[] Names = ["a.pdf", "a.docx", "a.figures.json"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Runs_on_many_threads_leave_one_whole_set()
    {
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, run => OutputTransaction.Write(Set(run), CancellationToken.None));
        Assert.Equal(Names.Order(), _folder.Snapshot().Keys.Order());
        Assert.Single(Names.Select(n => File.ReadAllText(_folder.File(n))).Distinct());
    }

    [Fact]
    public void One_report_may_be_saved_on_many_threads()
    {
        _folder.With("in/narrative.md", "---\ntitle: A\n---\n\n{{ a }}\n").With("in/metrics.csv", "id,value\na,1\n");
        var report = Report.Load(_folder.File("in"), TestFonts.Options, TestContext.Current.CancellationToken);
        Parallel.For(0, 8, _ => report.Save(_folder.File("out"), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(["a.docx", "a.figures.json", "a.pdf"], Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_folder_that_another_run_keeps_is_reported_and_left_alone()
    {
        var before = _folder.With("a.pdf", "old").Snapshot();
        using (FolderLock.Take(_folder.Path, TimeSpan.Zero, CancellationToken.None))
        {
            var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write(Set(1), TimeSpan.Zero, CancellationToken.None));
            Assert.Equal("RG0802", thrown.Diagnostic.Code);
            Assert.Equal("another build is writing here", thrown.Diagnostic.Message);
        }

        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_run_that_waits_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        using var held = FolderLock.Take(_folder.Path, TimeSpan.Zero, CancellationToken.None);
        source.CancelAfter(50);
        Assert.ThrowsAny<OperationCanceledException>(() => OutputTransaction.Write(Set(1), TimeSpan.FromMinutes(1), source.Token));
        Assert.Equal([FolderLock.FileName], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    private List<OutputFile> Set(int run) =>
        [.. Names.Select(n => new OutputFile(_folder.File(n), s => s.Write(Encoding.UTF8.GetBytes($"run {run}"))))];
}
