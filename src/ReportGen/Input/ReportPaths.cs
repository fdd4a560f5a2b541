namespace ReportGen.Input;

/// <summary>Paths that a report's text names; all stay inside the report's folder.</summary>
internal static class ReportPaths
{
    /// <summary>Resolves a path of a report.</summary>
    /// <param name="folder">Absolute path of the report's folder.</param>
    /// <param name="relative">The path as written; a backslash counts as a slash, so that a report builds everywhere.</param>
    /// <param name="fullPath">Absolute path; the file need not exist. Empty when refused.</param>
    /// <returns>Whether the path lies inside the folder: not absolute, without <c>..</c>, and through no link that leads out.</returns>
    public static bool TryResolve(string folder, string relative, out string fullPath)
    {
        fullPath = string.Empty;
        var path = relative.Replace('\\', '/');
        var segments = path.Split('/');
        if (path.Length == 0 || path.StartsWith('/') || segments.Contains("..") || path.AsSpan().ContainsAny(":\0"))
        {
            return false;
        }

        var root = Path.GetFullPath(folder);
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (LeadsOut(root, segments))
        {
            return false;
        }

        fullPath = full;
        return true;
    }

    private static bool LeadsOut(string root, string[] segments)
    {
        var at = root;
        foreach (var segment in segments)
        {
            at = Path.Combine(at, segment);
            if (LinkTarget(at) is { } target && !IsInside(target, root) && !IsInside(target, LinkTarget(root) ?? root))
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

    private static bool IsInside(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
