using System.Text;
using ReportGen.Outputs;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Outputs;

/// <summary>What a run finds that was killed while it put its files in place, and what it makes of it.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_kill_never_takes_a_file_away_and_the_next_run_undoes_it(int placed)
    {
        var before = _folder.With("a.pdf", "old a").With("b.docx", "old b").Snapshot();
        Kill(placed, "a.pdf", "b.docx", "c.json");
        Assert.True(File.Exists(_folder.File("a.pdf")) && File.Exists(_folder.File("b.docx")));

        // The next run undoes even if it fails itself.
        var full = new OutputFile(_folder.File("a.pdf"), _ => throw new IOException("No space left on device"));
        Assert.Throws<OutputException>(() => OutputTransaction.Write([full], CancellationToken.None));
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void The_run_after_a_kill_leaves_its_own_set_and_nothing_else()
    {
        _folder.With("a.pdf", "old a").With("b.docx", "old b");
        Kill(1, "a.pdf", "b.docx");
        OutputTransaction.Write([Output("a.pdf", "newer a"), Output("b.docx", "newer b")], CancellationToken.None);
        Assert.Equal(["a.pdf", "b.docx"], _folder.Snapshot().Keys.Order());
        Assert.Equal("newer b", File.ReadAllText(_folder.File("b.docx")));
    }

    [Fact]
    public void Backups_behind_a_finished_run_are_not_put_back()
    {
        // Killed after the journal's end: the new files count.
        _folder.With("a.pdf", "new").With(".reportgen-1-1.old", "old");
        OutputTransaction.Write([Output("b.pdf", "new b")], CancellationToken.None);
        Assert.Equal(["a.pdf", "b.pdf"], _folder.Snapshot().Keys.Order());
        Assert.Equal("new", File.ReadAllText(_folder.File("a.pdf")));
    }

    [Fact]
    public void Stale_temporary_files_are_swept_and_those_at_work_are_not()
    {
        _folder.With(".reportgen-1-1.new", "stale").With(".reportgen-1-2.new", "at work").With(".other.new", "somebody's");
        Age(_folder.File(".reportgen-1-1.new"));
        OutputTransaction.Write([Output("a.pdf", "new")], CancellationToken.None);
        Assert.Equal([".other.new", ".reportgen-1-2.new", "a.pdf"], _folder.Snapshot().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_journal_that_was_not_finished_means_that_nothing_was_touched()
    {
        _folder.With("a.pdf", "old").With(CommitJournal.FileName, "a.pdf\0.reportgen-1-1\0added");
        OutputTransaction.Write([Output("b.pdf", "new")], CancellationToken.None);
        Assert.Equal(["a.pdf", "b.pdf"], _folder.Snapshot().Keys.Order());
    }

    [Theory]
    [InlineData("../a.pdf", ".reportgen-1-1")]
    [InlineData("..", ".reportgen-1-1")]
    [InlineData("a.pdf", "../.reportgen-1-1")]
    [InlineData("a.pdf", ".reportgen-1/../../x")]
    public void A_journal_leads_to_no_other_folder(string name, string temporary)
    {
        var inside = _folder.With("a.pdf", "mine").File("out");
        Directory.CreateDirectory(inside);
        File.WriteAllText(Path.Combine(inside, CommitJournal.FileName), $"{name}\0{temporary}\0added\0end");
        OutputTransaction.Write([Output("out/b.pdf", "new")], CancellationToken.None);
        Assert.Equal("mine", File.ReadAllText(_folder.File("a.pdf")));
    }

    [Fact]
    public void What_cannot_be_put_back_is_named_and_the_rest_is_put_back()
    {
        _folder.With("a.pdf", "old a").With("b.docx", "old b");
        Kill(2, "a.pdf", "b.docx");

        // A folder in the way stands for a file that cannot be replaced.
        File.Delete(_folder.File("a.pdf"));
        _folder.With("a.pdf/inside", "kept");
        var thrown = Assert.Throws<OutputException>(() => OutputTransaction.Write([Output("b.docx", "newer b")], CancellationToken.None));
        Assert.Equal("RG0803", thrown.Diagnostic.Code);
        var backup = Directory.EnumerateFiles(_folder.Path, "*.old").Single();
        Assert.Contains($"the earlier '{_folder.File("a.pdf")}' is now '{backup}'", thrown.Diagnostic.Hint, StringComparison.Ordinal);
        Assert.Equal("old a", File.ReadAllText(backup));
        Assert.Equal("old b", File.ReadAllText(_folder.File("b.docx")));

        // Once the way is free, the next run puts it back by itself.
        Directory.Delete(_folder.File("a.pdf"), recursive: true);
        OutputTransaction.Write([Output("b.docx", "newer b")], CancellationToken.None);
        Assert.Equal("old a", File.ReadAllText(_folder.File("a.pdf")));
        Assert.Equal(["a.pdf", "b.docx"], _folder.Snapshot().Keys.Order());
    }

    /// <summary>Does what a run does up to a number of files put in place.</summary>
    private void Kill(int placed, params string[] names)
    {
        List<StagedFile> staged = [.. names.Select(n => StagedFile.Write(Output(n, "new " + n)))];
        new CommitJournal(_folder.Path).Begin(staged);
        staged.Take(placed).ToList().ForEach(s => s.Place());
    }

    private static void Age(string path) => File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(-2));

    private OutputFile Output(string name, string content) => new(_folder.File(name), s => s.Write(Encoding.UTF8.GetBytes(content)));
}
