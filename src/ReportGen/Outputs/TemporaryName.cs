using System.Globalization;

namespace ReportGen.Outputs;

/// <summary>Hidden names beside the outputs, so that putting a file in place is a rename.</summary>
internal static class TemporaryName
{
    /// <summary>Ending of a file that is to become an output.</summary>
    public const string Fresh = ".new";

    /// <summary>Ending of an earlier output that is kept until all new ones stand.</summary>
    public const string Backup = ".old";

    private const string Prefix = ".reportgen-";
    private static int _count;

    /// <summary>A name that no other thread has; the process id keeps parallel runs apart.</summary>
    public static string Next()
    {
        var number = Interlocked.Increment(ref _count);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{number}");
    }

    /// <summary>Whether a name is one of ours and leads to no folder.</summary>
    public static bool Is(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && Path.GetFileName(name) == name;

    /// <summary>Our files of one ending in a folder.</summary>
    public static IEnumerable<string> In(string folder, string ending) => Directory.EnumerateFiles(folder, Prefix + "*" + ending);
}
