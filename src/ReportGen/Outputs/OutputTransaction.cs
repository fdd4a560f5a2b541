using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>Writes files beside their targets and then puts all in place together, or none.</summary>
internal static class OutputTransaction
{
    /// <summary>Writes all files.</summary>
    /// <exception cref="OutputException">A file could not be written; earlier files are as they were.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop before the new files were in place; earlier files are as they were.</exception>
    public static void Write(IReadOnlyList<OutputFile> files, CancellationToken cancellationToken)
    {
        var staged = new List<Staged>();
        try
        {
            files.ToList().ForEach(OutputObstacle.Refuse);
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                staged.Add(Stage(file));
            }

            cancellationToken.ThrowIfCancellationRequested();
            Commit(staged);
        }
        finally
        {
            staged.ForEach(s => Discard(s.Fresh));
        }
    }

    private static Staged Stage(OutputFile file)
    {
        var fresh = Beside(file.Path, "new");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file.Path))!);
            using var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
            file.Write(stream);
            stream.Flush(flushToDisk: true);
            return new Staged(file.Path, fresh, Beside(file.Path, "old"));
        }
        catch (Exception e)
        {
            Discard(fresh);
            if (IsFileTrouble(e))
            {
                throw new OutputException(Messages.OutputNotWritten(file.Path, Reason(e, fresh, file.Path)), e);
            }

            throw;
        }
    }

    /// <summary>Sets the old files aside before any new one moves in, so that a locked file is met while all can still be undone.</summary>
    private static void Commit(List<Staged> staged)
    {
        var aside = new List<Staged>();
        var placed = new List<Staged>();
        var current = string.Empty;
        try
        {
            foreach (var file in staged.Where(f => File.Exists(f.Target)))
            {
                current = file.Target;
                File.Move(file.Target, file.Old, overwrite: true);
                aside.Add(file);
            }

            foreach (var file in staged)
            {
                current = file.Target;
                File.Move(file.Fresh, file.Target);
                placed.Add(file);
            }
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            placed.ForEach(f => Discard(f.Target));
            aside.ForEach(f => File.Move(f.Old, f.Target, overwrite: true));
            throw new OutputException(Messages.OutputNotWritten(current, Reason(e, Beside(current, "new"), current)), e);
        }

        aside.ForEach(f => Discard(f.Old));
    }

    /// <summary>A hidden name in the same folder, so that moving it is a rename; the process id keeps parallel runs apart.</summary>
    private static string Beside(string path, string purpose)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return Path.Combine(folder, $".{Path.GetFileName(path)}.{process}.{purpose}");
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            // A left-over that cannot be deleted harms nobody, and the failure that led here matters more.
        }
    }

    /// <summary>The system's reason, which names the file that its reader knows.</summary>
    private static string Reason(Exception e, string fresh, string target) => e.Message.Replace(fresh, target, StringComparison.Ordinal);

    private static bool IsFileTrouble(Exception e) => e is IOException or UnauthorizedAccessException;

    private sealed record Staged(string Target, string Fresh, string Old);
}
