using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input.Text;

namespace ReportGen.Input.Csv;

/// <summary>The free tables of a report, each read once for all editions, when it is first asked for.</summary>
internal sealed class DataTables
{
    private const string Folder = "data/";

    private readonly IFileSource? _files;
    private readonly Encoding? _encoding;
    private readonly Dictionary<string, (DataTable? Table, SourceFile? File)> _read;
    private readonly SortedDictionary<string, SourceFile> _used = new(StringComparer.Ordinal);

    /// <param name="files">The report's files; null for a report without any.</param>
    /// <param name="encoding">What the settings say; null to detect.</param>
    public DataTables(IFileSource? files, Encoding? encoding)
        : this(files, encoding, new(StringComparer.Ordinal))
    {
    }

    private DataTables(IFileSource? files, Encoding? encoding, Dictionary<string, (DataTable? Table, SourceFile? File)> read) =>
        (_files, _encoding, _read) = (files, encoding, read);

    /// <summary>No tables.</summary>
    public static DataTables None { get; } = new(null, null);

    /// <summary>The files of the tables that were asked for, in the order of their names.</summary>
    public IReadOnlyList<SourceFile> Used
    {
        get
        {
            lock (_read)
            {
                return [.. _used.Values];
            }
        }
    }

    /// <summary>The same tables for another edition, which uses some of them.</summary>
    public DataTables ForEdition() => new(_files, _encoding, _read);

    /// <summary>A table by its name in <c>data/</c>.</summary>
    /// <param name="at">Where it is named.</param>
    /// <returns>Null when it is not there or cannot be read, which is in the diagnostics.</returns>
    public DataTable? Find(string name, SourceSpan at, DiagnosticBag diagnostics)
    {
        var path = name.StartsWith(Folder, StringComparison.Ordinal) ? name : Folder + name;
        if (_files is null || !_files.TryResolve(path, out var file))
        {
            diagnostics.Add(Messages.PathOutside(at, path));
            return null;
        }

        if (!_files.Has(file))
        {
            diagnostics.Add(Messages.NoSuchFile(at, file, _files.Near(file)));
            return null;
        }

        lock (_read)
        {
            if (!_read.TryGetValue(file, out var read))
            {
                read = Read(_files, file, diagnostics);
                _read.Add(file, read);
            }

            if (read.File is { } used)
            {
                _used[file] = used;
            }

            return read.Table;
        }
    }

    private (DataTable? Table, SourceFile? File) Read(IFileSource source, string file, DiagnosticBag diagnostics) =>
        new FileReader(source, diagnostics).Read(file, _encoding) is { } decoded
            ? (DataTableReader.Read(decoded, diagnostics), new SourceFile(file, decoded.Written))
            : default;
}
