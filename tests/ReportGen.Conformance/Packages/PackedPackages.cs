using System.IO.Compression;
using ReportGen.Testing;

namespace ReportGen.Conformance.Packages;

/// <summary>The packages as <c>dotnet pack</c> makes them, packed once, with a folder that installs them.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackages()
    {
        DotNet = new DotNet(_folder);
        // The build folders of the repository are in use while its tests run.
        DotNet.Run(
            RepositoryFolder.Path, "pack", "-c", "Release", "-o", Feed, "--artifacts-path", _folder.File("artifacts"),
            "-p:Version=" + Version, "-p:RunAnalyzers=false");
        Directory.Delete(_folder.File("artifacts"), recursive: true);
    }

    /// <summary>A version that no machine has in its package folder, with the numbers that outputs name.</summary>
    public static string Version { get; } = typeof(Report).Assembly.GetName().Version!.ToString(3) + "-test.1";

    /// <summary>The folder of the packages.</summary>
    public string Feed => _folder.File("packages");

    internal DotNet DotNet { get; }

    /// <summary>Makes a folder for somebody who installs the packages.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(_folder.File(name)).FullName;

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
