using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

public class EditionTests
{
    [Fact]
    public void Without_options_a_report_says_which_packages_have_fonts()
    {
        using var folder = new TemporaryFolder();
        var report = Report.Load(RepositoryFolder.File("samples", "minimal"), cancellationToken: TestContext.Current.CancellationToken);
        var problem = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("RG0401", problem.Code);
        Assert.Contains("ReportGen.Fonts", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("ReportGen.Fonts.Chinese", problem.Hint, StringComparison.Ordinal);
        Assert.NotEmpty(report.Editions[0].Figures);
        Assert.True(report.Editions[0].PageCount > 0);
        Assert.Throws<ReportException>(() => report.Save(folder.Path, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ReportException>(() => report.Editions[0].SavePdf(Stream.Null, TestContext.Current.CancellationToken));
        Assert.Throws<ReportException>(() => report.Editions[0].SaveDocx(folder.File("x/a.docx"), TestContext.Current.CancellationToken));
        Assert.Empty(folder.Snapshot());
        Assert.Empty(Directory.EnumerateDirectories(folder.Path));
    }

    [Fact]
    public void A_file_a_stream_and_a_task_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var edition = Load().Editions[0];
        edition.SavePdf(folder.File("sub/a.pdf"), TestContext.Current.CancellationToken);
        edition.SaveDocx(folder.File("sub/a.docx"), TestContext.Current.CancellationToken);
        edition.SaveFigures(folder.File("sub/a.json"), TestContext.Current.CancellationToken);
        Assert.Equal(
            [Built.Bytes(edition.SaveDocx), Built.Bytes(edition.SaveFigures), Built.Bytes(edition.SavePdf)],
            folder.Snapshot().OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value));
    }

    [Fact]
    public async Task Tasks_write_without_blocking()
    {
        var edition = Load().Editions[0];
        using var stream = new AsyncOnlyStream();
        await edition.SavePdfAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(Built.Bytes(edition.SavePdf), Convert.ToHexString(stream.ToArray()));
        stream.SetLength(0);
        await edition.SaveDocxAsync(stream, TestContext.Current.CancellationToken);
        await edition.SaveFiguresAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(Built.Bytes(edition.SaveDocx) + Built.Bytes(edition.SaveFigures), Convert.ToHexString(stream.ToArray()));
    }

    [Fact]
    public async Task A_report_is_loaded_and_saved_on_other_threads()
    {
        using var folder = new TemporaryFolder();
        var report = await Report.LoadAsync(RepositoryFolder.File("samples", "minimal"), TestFonts.Options, TestContext.Current.CancellationToken);
        var paths = await report.SaveAsync(folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(3, paths.Count);
        Assert.All(paths, p => Assert.True(File.Exists(p)));
        var made = await Report.LoadAsync(new DocumentBuilder("T").Paragraph("x"), options: TestFonts.Options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("T", made.Editions[0].Title);
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_an_output_problem()
    {
        using var folder = new TemporaryFolder().With("taken/x", "x");
        var thrown = Assert.Throws<OutputException>(() => Load().Editions[0].SavePdf(folder.File("taken"), TestContext.Current.CancellationToken));
        Assert.Equal("RG0801", thrown.Diagnostic.Code);
        Assert.Equal(["taken/x"], folder.Snapshot().Keys.Select(k => k.Replace('\\', '/')));
    }

    [Fact]
    public void An_edition_tells_its_name_language_and_pages()
    {
        var edition = Report.Load(RepositoryFolder.File("input"), TestFonts.Options, TestContext.Current.CancellationToken).Editions[0];
        Assert.Equal(("en", "intellectual-property-in-shenzhen-2024"), (edition.Language, edition.Name));
        Assert.InRange(edition.BodyPageCount, 1, edition.PageCount - 2);
    }

    [Fact]
    public void Options_are_changed_by_copying()
    {
        var options = new ReportOptions();
        Assert.Empty(options.Fonts);
        Assert.True(options.Pdf.Compress);
        Assert.False((options with { Pdf = new PdfOptions { Compress = false } }).Pdf.Compress);
        Assert.True(options.Pdf.Compress);
    }

    private static Report Load() => Report.Load(RepositoryFolder.File("samples", "minimal"), TestFonts.Options, TestContext.Current.CancellationToken);

    /// <summary>As a web server's response: writing synchronously is forbidden.</summary>
    private sealed class AsyncOnlyStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            base.Write(buffer, offset, count);
            return Task.CompletedTask;
        }
    }
}
