namespace ReportGen.Outputs;

/// <summary>What may happen to files at any time, through no fault of the program.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

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
