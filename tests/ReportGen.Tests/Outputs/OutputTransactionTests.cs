using System.Text;
using ReportGen.Outputs;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Outputs;

public sealed class OutputTransactionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_written_and_nothing_else_is_left()
    {
        OutputTransaction.Write([Output("sub/a.pdf", "new a"), Output("b.docx", "new b")], CancellationToken.None);
        Assert.Equal(["b.docx", Path.Combine("sub", "a.pdf")], _folder.Snapshot().Keys.Order());
        Assert.Equal("new a", File.ReadAllText(_folder.File("sub/a.pdf")));
    }

    [Fact]
    public void Old_files_are_replaced()
    {
        _folder.With("a.pdf", "old, and longer than the new one");
        OutputTransaction.Write([Output("a.pdf", "new")], CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(_folder.File("a.pdf")));
    }

    [Fact]
    public void A_failure_while_writing_leaves_everything_as_it_was()
    {
        var before = _folder.With("a.pdf", "old a").With("b.docx", "old b").Snapshot();
        var full = new OutputFile(_folder.File("b.docx"), _ => throw new IOException("No space left on device"));
        var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write([Output("a.pdf", "new a"), full], CancellationToken.None));
        Assert.Equal("RG0801", thrown.Diagnostic.Code);
        Assert.Contains("No space left", thrown.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_target_that_cannot_be_replaced_leaves_everything_as_it_was()
    {
        // A folder in the way of the second file stands for a file that another program locks.
        var before = _folder.With("a.pdf", "old a").With("b.docx/inside", "kept").Snapshot();
        Assert.Throws<OutputException>(() => OutputTransaction.Write([Output("a.pdf", "new a"), Output("b.docx", "new b")], CancellationToken.None));
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        var before = _folder.With("a.pdf", "old a").With("b.docx", "old b").Snapshot();
        File.SetAttributes(_folder.File("b.docx"), FileAttributes.ReadOnly);
        var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write([Output("a.pdf", "new a"), Output("b.docx", "new b")], CancellationToken.None));
        File.SetAttributes(_folder.File("b.docx"), FileAttributes.Normal);
        Assert.Equal(_folder.File("b.docx"), thrown.Diagnostic.Span.File);
        Assert.Contains("read-only", thrown.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        _folder.With("out", "a file");
        var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write([Output("out/deep/a.pdf", "a")], CancellationToken.None));
        Assert.Contains($"'{_folder.File("out")}' is a file, not a folder", thrown.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_names_the_output_and_no_name_of_ours()
    {
        var fresh = string.Empty;
        var failing = new OutputFile(_folder.File("a.pdf"), s => throw new IOException("No access to '" + (fresh = ((FileStream)s).Name) + "'."));
        var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write([failing], CancellationToken.None));
        Assert.NotEqual(_folder.File("a.pdf"), fresh);
        Assert.Equal($"this file cannot be written: No access to '{_folder.File("a.pdf")}'", thrown.Diagnostic.Message);
    }

    [Fact]
    public void A_fault_of_the_writer_leaves_nothing_half_written()
    {
        var before = _folder.With("a.pdf", "old a").Snapshot();
        var faulty = new OutputFile(_folder.File("a.pdf"), stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException("fault");
        });
        Assert.Throws<InvalidOperationException>(() => OutputTransaction.Write([faulty], CancellationToken.None));
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_cancelled_run_leaves_everything_as_it_was()
    {
        var before = _folder.With("a.pdf", "old a").Snapshot();
        using var source = new CancellationTokenSource();
        var stopping = new OutputFile(_folder.File("a.pdf"), _ => source.Cancel());
        Assert.Throws<OperationCanceledException>(() => OutputTransaction.Write([stopping], source.Token));
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_link_stays_and_the_file_behind_it_is_replaced()
    {
        _folder.With("archive/a.pdf", "old");
        File.CreateSymbolicLink(_folder.File("a.pdf"), Path.Combine("archive", "a.pdf"));
        OutputTransaction.Write([Output("a.pdf", "new")], CancellationToken.None);
        Assert.NotNull(new FileInfo(_folder.File("a.pdf")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_folder.File("archive/a.pdf")));
        Assert.Equal(2, _folder.Snapshot().Count);
    }

    [Fact]
    public void A_link_to_nothing_gets_its_file()
    {
        File.CreateSymbolicLink(_folder.File("a.pdf"), "b.pdf");
        OutputTransaction.Write([Output("a.pdf", "new")], CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(_folder.File("b.pdf")));
        Assert.Equal("b.pdf", new FileInfo(_folder.File("a.pdf")).LinkTarget);
    }

    private OutputFile Output(string name, string content) => new(_folder.File(name), s => s.Write(Encoding.UTF8.GetBytes(content)));
}
