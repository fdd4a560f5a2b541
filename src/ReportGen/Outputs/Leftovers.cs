using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>Clears up behind runs that were killed. The folder must be locked.</summary>
internal static class Leftovers
{
    // A run writes its files in seconds; what has waited for an hour waits for nobody.
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    /// <summary>Puts back the outputs that a killed run had begun to replace.</summary>
    /// <exception cref="OutputException">They could not be put back.</exception>
    public static void Undo(string folder)
    {
        try
        {
            if (CommitJournal.Find(folder)?.Undo() is { Count: > 0 } lost)
            {
                throw new OutputException(LostFile.Report(lost[0].Path, lost[0].Reason, lost));
            }
        }
        catch (Exception e) when (FileTrouble.Is(e) && e is not OutputException)
        {
            throw new OutputException(FileTrouble.Tell(Path.Combine(folder, CommitJournal.FileName), e, e.Message), e);
        }
    }

    /// <summary>Deletes temporary files that belong to no run any more.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="now">When a file was just written there, by the clock of its file system.</param>
    public static void Sweep(string folder, DateTime now)
    {
        try
        {
            // Backups are made under the lock and their runs have ended; new files may belong to a run that waits for it.
            var backups = TemporaryName.In(folder, TemporaryName.Backup);
            var old = TemporaryName.In(folder, TemporaryName.Fresh).Where(f => now - File.GetLastWriteTimeUtc(f) > LongestRun);
            foreach (var file in backups.Concat(old).ToList())
            {
                FileTrouble.Discard(file);
            }
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            // A folder that may be written but not listed can do without.
        }
    }
}
