namespace ReportGen.Testing;

/// <summary>The repository that the tests run in.</summary>
public static class RepositoryFolder
{
    /// <summary>Absolute path of the folder that holds ReportGen.sln.</summary>
    public static string Path { get; } = Find();

    /// <summary>Absolute path of something in the repository.</summary>
    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The folders that must build: the booklet and every sample.</summary>
    public static IReadOnlyList<string> Reports() =>
    [
        File("input"),
        .. Directory.EnumerateDirectories(File("samples"))
            .Where(d => Directory.EnumerateFiles(d, "narrative*.md").Any())
            .Order(StringComparer.Ordinal),
    ];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles("ReportGen.sln").Length > 0)
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ReportGen.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
