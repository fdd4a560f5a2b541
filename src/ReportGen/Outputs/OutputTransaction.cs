namespace ReportGen.Outputs;

/// <summary>Writes files beside their targets and then puts all in place together, or none.</summary>
/// <remarks>
/// A target is there at every moment: the new file takes its name in one step while a backup is kept. What was
/// begun stands in the folder's <see cref="CommitJournal"/>, so that the next run undoes what a killed one left.
/// </remarks>
internal static class OutputTransaction
{
    /// <summary>How long another run may keep a folder: putting files in place takes a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Writes all files.</summary>
    /// <exception cref="OutputException">A file could not be written; earlier files are as they were, or the message says where they lie.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop before the new files were in place; earlier files are as they were.</exception>
    public static void Write(IReadOnlyList<OutputFile> files, CancellationToken cancellationToken) =>
        Write(files, Patience, cancellationToken);

    /// <param name="patience">How long to wait where another run is putting its files in place.</param>
    internal static void Write(IReadOnlyList<OutputFile> files, TimeSpan patience, CancellationToken cancellationToken)
    {
        Recover(files, patience, cancellationToken);
        files.ToList().ForEach(OutputObstacle.Refuse);
        var staged = new List<StagedFile>();
        try
        {
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                staged.Add(StagedFile.Write(file));
            }

            Commit(staged, patience, cancellationToken);
        }
        finally
        {
            staged.ForEach(s => FileTrouble.Discard(s.Fresh));
        }
    }

    /// <summary>Undoes what a killed run left, before this one can fail on grounds of its own.</summary>
    private static void Recover(IReadOnlyList<OutputFile> files, TimeSpan patience, CancellationToken cancellationToken)
    {
        foreach (var folder in files.Select(StagedFile.FolderOf).Distinct(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(folder, CommitJournal.FileName)))
            {
                using var held = FolderLock.Take(folder, patience, cancellationToken);
                Leftovers.Undo(folder);
            }
        }
    }

    private static void Commit(List<StagedFile> staged, TimeSpan patience, CancellationToken cancellationToken)
    {
        // All runs take the folders in one order, or two could wait for each other.
        var folders = staged.Select(s => s.Folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var locks = new Stack<FolderLock>();
        try
        {
            foreach (var folder in folders)
            {
                locks.Push(FolderLock.Take(folder, patience, cancellationToken));
                Leftovers.Undo(folder);
                Leftovers.Sweep(folder, File.GetLastWriteTimeUtc(staged[^1].Fresh));
            }

            cancellationToken.ThrowIfCancellationRequested();
            Place(staged, [.. folders.Select(f => new CommitJournal(f))]);
        }
        finally
        {
            while (locks.TryPop(out var held))
            {
                held.Dispose();
            }
        }
    }

    private static void Place(List<StagedFile> staged, List<CommitJournal> journals)
    {
        var current = string.Empty;
        try
        {
            foreach (var journal in journals)
            {
                current = journal.Path;
                journal.Begin(staged);
            }

            foreach (var file in staged)
            {
                current = file.Target;
                file.Place();
            }

            foreach (var journal in journals)
            {
                current = journal.Path;
                journal.End();
            }
        }
        catch (Exception e)
        {
            var lost = journals.SelectMany(j => j.Undo()).ToList();
            if (FileTrouble.Is(e))
            {
                throw new OutputException(LostFile.Report(current, staged.Aggregate(e.Message, (m, s) => s.Named(m)), lost), e);
            }

            throw;
        }

        staged.ForEach(s => FileTrouble.Discard(s.Backup));
    }
}
