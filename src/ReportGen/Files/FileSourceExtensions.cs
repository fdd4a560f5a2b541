using ReportGen.Diagnostics;

namespace ReportGen.Files;

/// <summary>What every source of files can tell.</summary>
internal static class FileSourceExtensions
{
    /// <summary>Files with names like a missing one, in the folder where it was looked for.</summary>
    /// <param name="name">The missing file's name.</param>
    public static IReadOnlyList<string> Near(this IFileSource files, string name)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        try
        {
            return NearNames.Of(name, files.Names(folder.TrimEnd('/')).Select(n => folder + n));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed gives no hints.
            return [];
        }
    }
}
