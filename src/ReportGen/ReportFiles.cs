using System.Text;
using ReportGen.Files;

namespace ReportGen;

/// <summary>What a report is made of: narrative, figures, settings and pictures, from a folder, from memory, or from both.</summary>
/// <remarks>
/// Names are those of a report's folder: <c>narrative.md</c>, <c>metrics.csv</c>, <c>report.yaml</c>, <c>images/map.png</c>.
/// Fill it on one thread; a report takes what it holds when its loading begins, so it may be filled on and used again.
/// </remarks>
public sealed class ReportFiles
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<MetricRow> _metrics = [];
    private readonly FolderFiles? _folder;

    /// <summary>No files yet: <see cref="Add(string, string)"/> puts them in.</summary>
    public ReportFiles()
    {
    }

    private ReportFiles(FolderFiles folder) => _folder = folder;

    /// <summary>The figures given in code.</summary>
    internal IReadOnlyList<MetricRow> Metrics => [.. _metrics];

    /// <summary>The files of a folder. Files that are added stand before those of the folder with the same name.</summary>
    /// <param name="path">Path of the folder; whether it is there is found out by loading.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ReportFiles Folder(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new ReportFiles(new FolderFiles(path));
    }

    /// <summary>Adds a text file.</summary>
    /// <param name="name">Its name in the report, with forward slashes.</param>
    /// <param name="text">What it holds.</param>
    /// <returns>The same files, to go on with.</returns>
    /// <exception cref="ArgumentException">The name leads out of the report, or was added before.</exception>
    public ReportFiles Add(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Put(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Adds a file, such as a picture. The bytes are copied.</summary>
    /// <param name="name">Its name in the report, with forward slashes.</param>
    /// <param name="bytes">What it holds; texts are UTF-8, or in another encoding that files on disk may have.</param>
    /// <returns>The same files, to go on with.</returns>
    /// <exception cref="ArgumentException">The name leads out of the report, or was added before.</exception>
    public ReportFiles Add(string name, ReadOnlyMemory<byte> bytes) => Put(name, bytes.ToArray());

    /// <summary>Adds a file by reading a stream to its end. The stream is left open.</summary>
    /// <param name="name">Its name in the report, with forward slashes.</param>
    /// <param name="content">What it holds, from where the stream stands.</param>
    /// <returns>The same files, to go on with.</returns>
    /// <exception cref="ArgumentException">The name leads out of the report, or was added before.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReportFiles Add(string name, Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return Put(name, bytes.ToArray());
    }

    /// <summary>Adds a figure, as a row of metrics.csv would.</summary>
    /// <param name="metric">The row.</param>
    /// <returns>The same files, to go on with.</returns>
    public ReportFiles Add(MetricRow metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        _metrics.Add(metric);
        return this;
    }

    /// <summary>What the files hold now, apart from what is added later.</summary>
    internal IFileSource ToSource() => _folder is { } folder && _files.Count == 0
        ? folder
        : new MemoryFiles(new Dictionary<string, byte[]>(_files, StringComparer.Ordinal), _folder);

    private ReportFiles Put(string name, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!ReportPaths.IsInside(name) || ReportPaths.Normalize(name) is not { Length: > 0 } normal)
        {
            throw new ArgumentException($"'{name}' leads out of the report.", nameof(name));
        }

        if (!_files.TryAdd(normal, bytes))
        {
            throw new ArgumentException($"'{name}' was added before.", nameof(name));
        }

        return this;
    }
}
