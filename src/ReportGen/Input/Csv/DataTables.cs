using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input.Text;

namespace ReportGen.Input.Csv;

/// <summary>The free tables of a report, each read once, when it is first asked for.</summary>
/// <param name="files">The report's files; null for a report without any.</param>
/// <param name="encoding">What the settings say; null to detect.</param>
internal sealed class DataTables(IFileSource? files, Encoding? encoding)
{
    private const string Folder = "data/";

    private readonly Dictionary<string, DataTable?> _read = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _files = [];

    /// <summary>No tables.</summary>
    public static DataTables None { get; } = new(null, null);

    /// <summary>The files read so far, in the order of their names.</summary>
    public IReadOnlyList<SourceFile> Files
    {
        get
        {
            lock (_read)
            {
                return [.. _files.OrderBy(f => f.Name, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>A table by its name in <c>data/</c>.</summary>
    /// <param name="at">Where it is named.</param>
    /// <returns>Null when it is not there or cannot be read, which is in the diagnostics.</returns>
    public DataTable? Find(string name, SourceSpan at, DiagnosticBag diagnostics)
    {
        var path = name.StartsWith(Folder, StringComparison.Ordinal) ? name : Folder + name;
        if (files is null || !files.TryResolve(path, out var file))
        {
            diagnostics.Add(Messages.PathOutside(at, path));
            return null;
        }

        if (!files.Has(file))
        {
            diagnostics.Add(Messages.NoSuchFile(at, file, files.Near(file)));
            return null;
        }

        lock (_read)
        {
            if (!_read.TryGetValue(file, out var table))
            {
                table = Read(files, file, diagnostics);
                _read.Add(file, table);
            }

            return table;
        }
    }

    private DataTable? Read(IFileSource source, string file, DiagnosticBag diagnostics)
    {
        if (new FileReader(source, diagnostics).Read(file, encoding) is not { } decoded)
        {
            return null;
        }

        _files.Add(new SourceFile(file, decoded.Written));
        return DataTableReader.Read(decoded, diagnostics);
    }
}
