using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>What may happen to files at any time, through no fault of the program.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    // ENOSPC of Linux and macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows: .NET hands on the system's own number.
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>What happened to an output, in words.</summary>
    /// <param name="path">The output, as its reader knows it.</param>
    /// <param name="words">The system's words.</param>
    public static Diagnostic Tell(string path, Exception e, string words) =>
        DiskFull.Contains(e.HResult) ? Messages.OutputDiskFull(path) : Messages.OutputNotWritten(path, words);

    /// <summary>Deletes a file; one that cannot be deleted harms nobody, and what led here matters more.</summary>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (Is(e))
        {
            // The next run into this folder sweeps it.
        }
    }
}
