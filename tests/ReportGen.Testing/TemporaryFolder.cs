namespace ReportGen.Testing;

/// <summary>A folder that is gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("reportgen-").FullName;

    /// <summary>Absolute path of something in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file, making its folder.</summary>
    /// <returns>The folder, to go on with.</returns>
    public TemporaryFolder With(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Names and bytes of all files, to compare before and after.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(f => System.IO.Path.GetRelativePath(Path, f), f => Convert.ToHexString(System.IO.File.ReadAllBytes(f)));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
