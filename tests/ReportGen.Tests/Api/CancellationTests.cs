using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Images;
using ReportGen.Input;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void Loading_stops() =>
        Assert.Throws<OperationCanceledException>(() => Report.Load(RepositoryFolder.File("input"), TestFonts.Options, Cancelled));

    [Fact]
    public async Task Loading_elsewhere_stops() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Report.LoadAsync(RepositoryFolder.File("input"), TestFonts.Options, Cancelled));

    [Fact]
    public void Reading_rows_stops()
    {
        var source = new ReportSource(new FolderFiles(RepositoryFolder.File("input")), []);
        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(source, new ReportOverrides(), new DiagnosticBag(), Cancelled));
    }

    [Fact]
    public void Binding_stops_inside_a_narrative_and_inside_a_document_made_in_code()
    {
        foreach (var draft in new[] { null, new DocumentBuilder("T").Paragraph("x").ToDraft() })
        {
            var files = new ReportFiles().Add("narrative.md", "# x\n\nSome words.\n");
            var diagnostics = new DiagnosticBag();
            var input = ReportReader.Read(new ReportSource(files.ToSource(), [], draft), new ReportOverrides(), diagnostics, TestContext.Current.CancellationToken);
            Assert.Throws<OperationCanceledException>(() => DocumentBinder.Bind(input.Editions[0], input.Catalog, [], diagnostics, Cancelled));
        }
    }

    [Fact]
    public void Layout_stops_between_paragraphs()
    {
        // The picture is read between binding and layout.
        using var source = new CancellationTokenSource();
        var files = new CancellingFiles(source);
        var diagnostics = new DiagnosticBag();
        var input = ReportReader.Read(new ReportSource(files, []), new ReportOverrides(), diagnostics, source.Token);
        Assert.Throws<OperationCanceledException>(() => new EditionLoader(input, TestFonts.Options, diagnostics, source.Token).LoadAll());
        Assert.True(files.WasRead);
    }

    [Fact]
    public void Writing_to_a_stream_stops_on_its_way()
    {
        var edition = Long().Editions[0];
        Assert.InRange(WrittenUntilStopped(edition.SavePdf), 1, Built.Bytes(edition.SavePdf).Length / 4);

        // A package is handed over whole, so nothing of it is written.
        using var package = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => edition.SaveDocx(package, Cancelled));
        Assert.Equal(0, package.Length);
    }

    [Fact]
    public async Task Writing_files_stops_and_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder().With("out/t.pdf", "earlier");
        var report = Long();
        var before = folder.Snapshot();
        Assert.Throws<OperationCanceledException>(() => report.Save(folder.File("out"), OutputKinds.All, Cancelled));
        Assert.Throws<OperationCanceledException>(() => report.Editions[0].SavePdf(folder.File("out/t.pdf"), Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => report.SaveAsync(folder.File("out"), OutputKinds.All, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => report.Editions[0].SavePdfAsync(Stream.Null, Cancelled));
        Assert.Equal(before, folder.Snapshot());
    }

    private static Report Long()
    {
        var document = new DocumentBuilder("T");
        for (var i = 0; i < 3000; i++)
        {
            document.Paragraph($"Paragraph {i.ToString(System.Globalization.CultureInfo.InvariantCulture)} has words enough for more than one line of the page, and each has a number of its own.");
        }

        return Report.Load(document, null, TestFonts.Options, TestContext.Current.CancellationToken);
    }

    private static int WrittenUntilStopped(Action<Stream, CancellationToken> save)
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(source);
        Assert.Throws<OperationCanceledException>(() => save(stream, source.Token));
        return stream.Written;
    }

    /// <summary>Asks to stop with the first byte.</summary>
    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
    {
        public int Written { get; private set; }

        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written += buffer.Length;
            source.Cancel();
        }

        public override void WriteByte(byte value) => Write([value]);
    }

    /// <summary>A report whose picture asks to stop when it is read.</summary>
    private sealed class CancellingFiles(CancellationTokenSource source) : IFileSource
    {
        private readonly IFileSource _files = new ReportFiles()
            .Add("narrative.md", "# x\n\n![dot](dot.png)\n")
            .Add("dot.png", PngEncoder.Encode(new PixelBuffer(1, 1, [1, 2, 3, 255])))
            .ToSource();

        public bool WasRead { get; private set; }

        public string? Folder => null;

        public bool Exists => true;

        public IReadOnlyList<string> Names(string folder) => _files.Names(folder);

        public bool TryResolve(string path, out string name) => _files.TryResolve(path, out name);

        public bool Has(string name) => _files.Has(name);

        public bool HasFolder(string name) => _files.HasFolder(name);

        public Stream Open(string name) => _files.Open(name);

        public byte[] Read(string name)
        {
            if (name == "dot.png")
            {
                WasRead = true;
                source.Cancel();
            }

            return _files.Read(name);
        }
    }
}
