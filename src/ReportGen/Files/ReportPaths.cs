namespace ReportGen.Files;

/// <summary>Paths that a report's text names; all stay inside the report.</summary>
internal static class ReportPaths
{
    /// <summary>Resolves a path of a report's folder.</summary>
    /// <param name="folder">Absolute path of the report's folder.</param>
    /// <param name="relative">The path as written; a backslash counts as a slash, so that a report builds everywhere.</param>
    /// <param name="fullPath">Absolute path; the file need not exist. Empty when refused.</param>
    /// <returns>Whether the path lies inside the folder: not absolute, without <c>..</c>, and through no link that leads out.</returns>
    public static bool TryResolve(string folder, string relative, out string fullPath)
    {
        fullPath = string.Empty;
        var path = relative.Replace('\\', '/');
        var root = Path.GetFullPath(folder);
        if (!IsInside(path) || LeadsOut(root, path.Split('/')))
        {
            return false;
        }

        fullPath = Path.GetFullPath(Path.Combine(root, path));
        return true;
    }

    /// <summary>Whether a path leads out by its words alone.</summary>
    public static bool IsInside(string relative)
    {
        var path = relative.Replace('\\', '/');
        return path.Length > 0 && !path.StartsWith('/') && !path.Split('/').Contains("..") && !path.AsSpan().ContainsAny(":\0");
    }

    /// <summary>One spelling of a path: forward slashes, no <c>.</c> and no empty parts.</summary>
    public static string Normalize(string relative) =>
        string.Join('/', relative.Replace('\\', '/').Split('/').Where(s => s is not ("" or ".")));

    private static bool LeadsOut(string root, string[] segments)
    {
        var at = root;
        foreach (var segment in segments)
        {
            at = Path.Combine(at, segment);
            if (LinkTarget(at) is { } target && !IsUnder(target, root) && !IsUnder(target, LinkTarget(root) ?? root))
            {
                return true;
            }
        }

        return false;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // A link that cannot be followed is found missing by whoever opens the file.
            return null;
        }
    }

    private static bool IsUnder(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
