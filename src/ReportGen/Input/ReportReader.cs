using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Input.Text;
using ReportGen.Metrics;

namespace ReportGen.Input;

/// <summary>A report's files to typed values.</summary>
internal static class ReportReader
{
    /// <summary>Reads a report. Everything wrong with it is in the diagnostics.</summary>
    public static ReportInput Read(ReportSource source, ReportOverrides overrides, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        if (!source.Files.Exists)
        {
            var folder = source.Files.Folder!;
            diagnostics.Add(File.Exists(folder)
                ? Messages.FolderIsFile(folder, Path.GetDirectoryName(folder) is { Length: > 0 } parent ? parent : ".")
                : Messages.NoFolder(folder));
            return new ReportInput { Files = source.Files, Catalog = Catalog.Empty, Editions = [] };
        }

        var found = FoundFiles.Find(source, diagnostics);
        var editions = new EditionReader(source.Files, overrides, diagnostics).Read(found, source.Draft);
        var encoding = EncodingOf(editions);
        var (catalog, files) = ReadMetrics(source, found, encoding, diagnostics, cancellationToken);
        var finisher = new EditionFinisher(catalog, overrides, diagnostics);
        return new ReportInput
        {
            Files = source.Files,
            Catalog = catalog,
            MetricsFiles = files,
            Editions = finisher.Finish(editions, new DataTables(source.Files, encoding)),
        };
    }

    /// <summary>The data are one for all editions, so the first that names an encoding names it for all.</summary>
    private static Encoding? EncodingOf(IReadOnlyList<EditionDraft> editions) =>
        editions.Select(e => e.Settings.CsvEncoding).FirstOrDefault(e => e is not null);

    private static (Catalog Catalog, IReadOnlyList<SourceFile> Files) ReadMetrics(ReportSource source, FoundFiles found, Encoding? encoding, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var reader = new FileReader(source.Files, diagnostics);
        var builder = new CatalogBuilder { IsIncomplete = found.IsMetricsFolderClosed };
        var files = new List<SourceFile>();
        foreach (var file in found.MetricsFiles)
        {
            if (reader.Read(file, encoding) is { } decoded)
            {
                files.Add(new SourceFile(file, decoded.Written));
                builder.IsIncomplete |= !MetricsReader.Read(decoded, builder.Add, diagnostics, cancellationToken);
            }
            else
            {
                builder.IsIncomplete = true;
            }
        }

        CodeMetrics.Read(source.Metrics, builder.Add, diagnostics);
        builder.Absence = found.MetricsAbsence;
        return (builder.Build(diagnostics), files);
    }
}
