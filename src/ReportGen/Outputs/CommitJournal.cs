using System.Text;

namespace ReportGen.Outputs;

/// <summary>Says on disk which outputs of a folder are being put in place. While it stands they are not valid; its end is their beginning.</summary>
internal sealed class CommitJournal(string folder)
{
    public const string FileName = ".reportgen.journal";

    // No file name holds a NUL. The last field shows that the journal is whole: without it nothing had been touched.
    private const char Separator = '\0';
    private const string LastField = "end";
    private const int FieldsAnEntry = 3;

    private List<CommitEntry> _entries = [];

    public string Path { get; } = System.IO.Path.Combine(folder, FileName);

    /// <summary>The journal that a run left behind; null for none.</summary>
    public static CommitJournal? Find(string folder)
    {
        var journal = new CommitJournal(folder);
        if (!File.Exists(journal.Path))
        {
            return null;
        }

        journal._entries = Parse(folder, File.ReadAllText(journal.Path));
        return journal;
    }

    /// <summary>Writes down what is to be done to the files of this folder.</summary>
    public void Begin(IEnumerable<StagedFile> staged)
    {
        _entries = [.. staged.Where(s => s.Folder == folder).Select(s => new CommitEntry(s, File.Exists(s.Target)))];
        Write();
    }

    /// <summary>Undoes what was done. What cannot be undone stays in the journal, for the next run to try.</summary>
    /// <returns>What could not be undone.</returns>
    public IReadOnlyList<LostFile> Undo()
    {
        var undone = _entries.Select(e => (Entry: e, Lost: e.Undo())).ToList();
        _entries = [.. undone.Where(u => u.Lost is not null).Select(u => u.Entry)];
        try
        {
            Keep();
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            // Undoing a file again does no harm.
        }

        return [.. undone.Select(u => u.Lost).OfType<LostFile>()];
    }

    /// <summary>From here on the new outputs are the valid ones.</summary>
    public void End() => File.Delete(Path);

    private void Keep()
    {
        if (_entries.Count == 0)
        {
            End();
        }
        else
        {
            Write();
        }
    }

    private void Write()
    {
        var fields = _entries.SelectMany(e => new[] { e.Staged.Name, e.Staged.Temporary, e.HadEarlier ? "replaced" : "added" });
        using var file = new FileStream(Path, FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(Encoding.UTF8.GetBytes(string.Join(Separator, fields.Append(LastField))));
        file.Flush(flushToDisk: true);
    }

    /// <summary>Only names in the folder itself count: a journal that somebody else put there leads nowhere else.</summary>
    private static List<CommitEntry> Parse(string folder, string text)
    {
        var fields = text.Split(Separator);
        if (fields[^1] != LastField)
        {
            return [];
        }

        return [.. fields[..^1].Chunk(FieldsAnEntry)
            .Where(f => f.Length == FieldsAnEntry && IsName(f[0]) && TemporaryName.Is(f[1]))
            .Select(f => new CommitEntry(new StagedFile(folder, f[0], f[1]), f[2] == "replaced"))];
    }

    private static bool IsName(string name) => name.Length > 0 && name is not ("." or "..") && System.IO.Path.GetFileName(name) == name;
}
