namespace ReportGen.Files;

/// <summary>Files in memory, by name; they stand before those of a folder, if there is one. Immutable.</summary>
/// <param name="files">Bytes by name.</param>
/// <param name="under">The folder behind them; null for none.</param>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files, FolderFiles? under) : IFileSource
{
    public string? Folder => under?.Folder;

    public bool Exists => under?.Exists ?? true;

    public IReadOnlyList<string> Names(string folder)
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        var own = files.Keys
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.IndexOf('/', prefix.Length) < 0)
            .Select(n => n[prefix.Length..]);
        return [.. own.Concat(under?.Names(folder) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public bool TryResolve(string path, out string name)
    {
        name = ReportPaths.IsInside(path) ? ReportPaths.Normalize(path) : string.Empty;
        return name.Length > 0 && (under is null || files.ContainsKey(name) || under.TryResolve(path, out name));
    }

    public bool Has(string name) => files.ContainsKey(name) || under?.Has(name) == true;

    public bool HasFolder(string name) =>
        files.Keys.Any(n => n.StartsWith(name + "/", StringComparison.Ordinal)) || under?.HasFolder(name) == true;

    public Stream Open(string name) => files.TryGetValue(name, out var bytes)
        ? new MemoryStream(bytes, writable: false)
        : under?.Open(name) ?? throw new FileNotFoundException(null, name);

    public byte[] Read(string name)
    {
        if (files.TryGetValue(name, out var bytes))
        {
            return bytes;
        }

        return under?.Read(name) ?? throw new FileNotFoundException(null, name);
    }
}
