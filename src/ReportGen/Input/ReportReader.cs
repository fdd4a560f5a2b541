using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Input.Text;
using ReportGen.Metrics;

namespace ReportGen.Input;

/// <summary>A report's folder to typed values.</summary>
internal static class ReportReader
{
    /// <summary>Override that selects one edition by its language.</summary>
    public const string EditionKey = "edition";

    /// <summary>Override that carries the environment's SOURCE_DATE_EPOCH, the date where no setting gives one.</summary>
    public const string EpochKey = "SOURCE_DATE_EPOCH";

    /// <summary>Reads a folder. Everything wrong with it is in the diagnostics.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="overrides">Settings from the command line, by key, over all others; <see cref="EditionKey"/> and <see cref="EpochKey"/> too.</param>
    public static ReportInput Read(string folder, IReadOnlyDictionary<string, string> overrides, DiagnosticBag diagnostics)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            diagnostics.Add(File.Exists(root)
                ? Messages.FolderIsFile(folder, Path.GetDirectoryName(folder) is { Length: > 0 } parent ? parent : ".")
                : Messages.NoFolder(folder));
            return new ReportInput { Folder = root, Catalog = Catalog.Empty, Editions = [] };
        }

        var reader = new FileReader(root, diagnostics);
        var files = ReportFiles.Find(root, folder, diagnostics);
        var editions = new EditionReader(root, overrides, diagnostics).Read(files, reader);
        var catalog = ReadMetrics(files, editions, reader, diagnostics);
        var finisher = new EditionFinisher(catalog, overrides, diagnostics);
        return new ReportInput { Folder = root, Catalog = catalog, Editions = finisher.Finish(editions) };
    }

    private static Catalog ReadMetrics(ReportFiles files, IReadOnlyList<EditionDraft> editions, FileReader reader, DiagnosticBag diagnostics)
    {
        // The data are one for all editions, so the first that names an encoding names it for all.
        var encoding = editions.Select(e => e.Settings.CsvEncoding).FirstOrDefault(e => e is not null);
        var builder = new CatalogBuilder();
        foreach (var file in files.MetricsFiles)
        {
            if (reader.Read(file, encoding) is { } decoded)
            {
                MetricsReader.Read(decoded, builder, diagnostics);
            }
            else
            {
                builder.IsIncomplete = true;
            }
        }

        builder.Absence = files.MetricsAbsence;

        return builder.Build(diagnostics);
    }
}
