using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Input;
using ReportGen.Outputs;

namespace ReportGen;

/// <summary>A report: a folder of CSV metrics and Markdown narrative, read, bound and laid out.</summary>
/// <remarks>Immutable once loaded; any number of reports may be loaded and saved at the same time.</remarks>
public sealed class Report
{
    private Report(IReadOnlyList<ReportEdition> editions, DiagnosticBag diagnostics)
    {
        Editions = editions;
        Diagnostics = diagnostics.Sorted();
        HasErrors = diagnostics.HasErrors;
    }

    /// <summary>Everything noticed, in the order of the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The editions, by language.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; }

    /// <summary>Whether an error stands in the way of the outputs.</summary>
    public bool HasErrors { get; }

    /// <summary>Reads a report's folder. Problems in it are never thrown: they are in <see cref="Diagnostics"/>.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">Fonts and settings.</param>
    /// <param name="cancellationToken">Stops between editions.</param>
    public static Report Load(string folder, ReportOptions options, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        var input = ReportReader.Read(folder, Overrides(options), diagnostics);
        var fonts = new FontLibrary(options.Fonts);
        var loader = new EditionLoader(input, fonts, options, diagnostics);
        var editions = loader.LoadAll(cancellationToken);
        return new Report(editions, diagnostics);
    }

    /// <summary>Writes the outputs of all editions into a folder: all of them, or none.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="kinds">Kinds to write; those that the settings leave out are not written.</param>
    /// <param name="cancellationToken">Stops before the outputs are put in place; nothing is left behind.</param>
    /// <returns>Paths of the files written.</returns>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">A file could not be written; earlier outputs are as they were.</exception>
    public IReadOnlyList<string> Save(string folder, OutputKinds kinds = OutputKinds.All, CancellationToken cancellationToken = default)
    {
        if (HasErrors)
        {
            throw new ReportException(Diagnostics);
        }

        var files = Editions.SelectMany(e => Files(e, folder, kinds & e.Outputs)).ToList();
        OutputTransaction.Write(files, cancellationToken);
        return [.. files.Select(f => f.Path)];
    }

    /// <summary>The reader takes the edition and the environment's date beside the settings, all as text.</summary>
    private static Dictionary<string, string> Overrides(ReportOptions options)
    {
        var overrides = new Dictionary<string, string>(options.Settings, StringComparer.Ordinal);
        if (options.Edition is { } edition)
        {
            overrides[ReportReader.EditionKey] = edition;
        }

        if (options.FallbackDate is { } date)
        {
            var midnight = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
            overrides[ReportReader.EpochKey] = midnight.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        }

        return overrides;
    }

    private static IEnumerable<OutputFile> Files(ReportEdition edition, string folder, OutputKinds kinds)
    {
        var path = Path.Combine(folder, edition.Name);
        if (kinds.HasFlag(OutputKinds.Pdf))
        {
            yield return new OutputFile(path + ".pdf", edition.SavePdf);
        }

        if (kinds.HasFlag(OutputKinds.Docx))
        {
            yield return new OutputFile(path + ".docx", edition.SaveDocx);
        }

        if (kinds.HasFlag(OutputKinds.Figures))
        {
            yield return new OutputFile(path + ".figures.json", edition.SaveFigures);
        }
    }
}
