namespace ReportGen.Files;

/// <summary>The files of a folder on disk.</summary>
/// <param name="folder">The folder as its user gave it.</param>
internal sealed class FolderFiles(string folder) : IFileSource
{
    private readonly string _root = Path.GetFullPath(folder);

    public string? Folder => folder;

    public bool Exists => Directory.Exists(_root);

    public IReadOnlyList<string> Names(string folder)
    {
        var path = Full(folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
            : [];
    }

    public bool TryResolve(string path, out string name)
    {
        var isInside = ReportPaths.TryResolve(_root, path, out _);
        name = isInside ? ReportPaths.Normalize(path) : string.Empty;
        return isInside;
    }

    public bool Has(string name) => File.Exists(Full(name));

    public bool HasFolder(string name) => Directory.Exists(Full(name));

    public Stream Open(string name) => File.OpenRead(Full(name));

    public byte[] Read(string name) => File.ReadAllBytes(Full(name));

    private string Full(string name) => Path.Combine(_root, name);
}
