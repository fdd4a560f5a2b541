using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Images;
using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Input;

/// <summary>Folders and files that are there and may not be read.</summary>
public class UnreadableFilesTests
{
    [Fact]
    public void A_report_that_may_not_be_listed_is_one_error()
    {
        var problem = Assert.Single(Read(new Guarded(string.Empty)));
        Assert.Equal(("RG0002", "report"), (problem.Code, problem.Span.ToString()));
        Assert.Equal("the folder cannot be read: Access denied", problem.Message);
    }

    [Fact]
    public void A_metrics_folder_that_may_not_be_listed_is_one_error()
    {
        var problem = Assert.Single(Read(new Guarded("metrics")));
        Assert.Equal(("RG0002", "metrics"), (problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void A_picture_that_may_not_be_read_is_an_error()
    {
        var problem = Assert.Single(Load("there.png"));
        Assert.Equal(("RG0503", Severity.Error), (problem.Code, problem.Severity));
        Assert.Contains("Access denied", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_picture_in_a_folder_that_may_not_be_listed_is_just_missing() =>
        Assert.Equal("RG0501", Assert.Single(Load("missing.png")).Code);

    private static IReadOnlyList<Diagnostic> Read(IFileSource files)
    {
        var diagnostics = new DiagnosticBag();
        ReportReader.Read(new ReportSource(files, []), new ReportOverrides(), diagnostics, CancellationToken.None);
        return diagnostics.Sorted();
    }

    private static IReadOnlyList<Diagnostic> Load(string path)
    {
        var diagnostics = new DiagnosticBag();
        ImageLoader.Load([new ImageRequest(path, SourceSpan.None)], new Guarded(string.Empty), diagnostics, CancellationToken.None);
        return diagnostics.Sorted();
    }

    /// <summary>A report of which one folder may not be listed and no picture may be read.</summary>
    private sealed class Guarded(string folder) : IFileSource
    {
        public string Folder => "report";

        public bool Exists => true;

        public IReadOnlyList<string> Names(string name) =>
            name == folder ? throw new UnauthorizedAccessException("Access denied.") : ["narrative.md"];

        public bool TryResolve(string path, out string name)
        {
            name = path;
            return true;
        }

        public bool Has(string name) => name != "missing.png";

        public bool HasFolder(string name) => false;

        public Stream Open(string name) => new MemoryStream(Read(name));

        public byte[] Read(string name) =>
            name == "narrative.md" ? "---\ntitle: A\n---\n"u8.ToArray() : throw new UnauthorizedAccessException("Access denied.");
    }
}
