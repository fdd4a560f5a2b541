using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>An earlier state of an output that could not be put back.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Backup">Where its content lies; null where there was no file before, so that a new one stands there.</param>
/// <param name="Reason">What went wrong.</param>
internal sealed record LostFile(string Path, string? Backup, string Reason)
{
    /// <summary>Tells of a failure and where to find what it took away.</summary>
    public static Diagnostic Report(string path, string reason, IReadOnlyList<LostFile> lost) => lost.Count == 0
        ? Messages.OutputNotWritten(path, reason)
        : Messages.OutputNotRestored(path, reason, lost.Select(l => l.Remedy()));

    private string Remedy() => Backup is null ? Messages.OutputToDelete(Path, Reason) : Messages.OutputToRename(Path, Backup, Reason);
}
