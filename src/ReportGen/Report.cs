using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Text;
using ReportGen.Outputs;

namespace ReportGen;

/// <summary>A report: CSV metrics and a narrative, in Markdown or made in code, read, bound and laid out.</summary>
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

    /// <summary>Reads a report's folder, binds it and lays it out. Problems in it are never thrown: they are in <see cref="Diagnostics"/>.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">Fonts and settings; without fonts nothing can be saved, and a diagnostic says which packages have some.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Report Load(string folder, ReportOptions? options = null, CancellationToken cancellationToken = default) =>
        Load(ReportFiles.Folder(folder), options, cancellationToken);

    /// <summary>Reads a report's files, binds them and lays them out. Problems in them are never thrown: they are in <see cref="Diagnostics"/>.</summary>
    /// <param name="files">The files, on disk or in memory.</param>
    /// <param name="options">Fonts and settings; without fonts nothing can be saved, and a diagnostic says which packages have some.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Report Load(ReportFiles files, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Load(new ReportSource(files.ToSource(), files.Metrics), options, cancellationToken);
    }

    /// <summary>Binds a document made in code and lays it out. Problems in it are never thrown: they are in <see cref="Diagnostics"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="files">Its metrics, pictures and report.yaml; narratives among the files are not read. Null for none.</param>
    /// <param name="options">Fonts and settings; without fonts nothing can be saved, and a diagnostic says which packages have some.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Report Load(DocumentBuilder document, ReportFiles? files = null, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        files ??= new ReportFiles();
        return Load(new ReportSource(files.ToSource(), files.Metrics, document.ToDraft()), options, cancellationToken);
    }

    /// <summary>As <see cref="Load(string, ReportOptions?, CancellationToken)"/>, on another thread.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">Fonts and settings.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Task<Report> LoadAsync(string folder, ReportOptions? options = null, CancellationToken cancellationToken = default) =>
        LoadAsync(ReportFiles.Folder(folder), options, cancellationToken);

    /// <summary>As <see cref="Load(ReportFiles, ReportOptions?, CancellationToken)"/>, on another thread.</summary>
    /// <param name="files">The files, on disk or in memory, as they are when this is called.</param>
    /// <param name="options">Fonts and settings.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Task<Report> LoadAsync(ReportFiles files, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var source = new ReportSource(files.ToSource(), files.Metrics);
        return Task.Run(() => Load(source, options, cancellationToken), cancellationToken);
    }

    /// <summary>As <see cref="Load(DocumentBuilder, ReportFiles?, ReportOptions?, CancellationToken)"/>, on another thread.</summary>
    /// <param name="document">The document as it is when this is called.</param>
    /// <param name="files">Its metrics, pictures and report.yaml; null for none.</param>
    /// <param name="options">Fonts and settings.</param>
    /// <param name="cancellationToken">Stops between rows, paragraphs and pages.</param>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static Task<Report> LoadAsync(DocumentBuilder document, ReportFiles? files = null, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        files ??= new ReportFiles();
        var source = new ReportSource(files.ToSource(), files.Metrics, document.ToDraft());
        return Task.Run(() => Load(source, options, cancellationToken), cancellationToken);
    }

    /// <summary>Writes the outputs of all editions into a folder: all of them, or none.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="kinds">Kinds to write, whatever the settings ask for; null for what they ask for.</param>
    /// <param name="cancellationToken">Stops between pages and paragraphs; nothing is left behind.</param>
    /// <returns>Paths of the files written.</returns>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">A file could not be written; earlier outputs are as they were.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public IReadOnlyList<string> Save(string folder, OutputKinds? kinds = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (HasErrors)
        {
            throw new ReportException(Diagnostics);
        }

        var files = Editions.SelectMany(e => Files(e, Path.Combine(folder, e.Name), kinds ?? e.Outputs, cancellationToken)).ToList();
        OutputTransaction.Write(files, cancellationToken);
        return [.. files.Select(f => f.Path)];
    }

    /// <summary>As <see cref="Save"/>, on another thread.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="kinds">Kinds to write, whatever the settings ask for; null for what they ask for.</param>
    /// <param name="cancellationToken">Stops between pages and paragraphs; nothing is left behind.</param>
    /// <returns>Paths of the files written.</returns>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">A file could not be written; earlier outputs are as they were.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public Task<IReadOnlyList<string>> SaveAsync(string folder, OutputKinds? kinds = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Save(folder, kinds, cancellationToken), cancellationToken);

    /// <summary>Makes the changes that certainly mend a problem (<see cref="Diagnostic.Edit"/>) in the narratives of a folder: in all files, or in none.</summary>
    /// <param name="folder">The folder that the report was loaded from.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>The changes made; those whose text has changed since are left out.</returns>
    /// <exception cref="OutputException">A file could not be written; all are as they were.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public IReadOnlyList<TextEdit> ApplyEdits(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var (files, made) = (new List<OutputFile>(), new List<TextEdit>());
        foreach (var edits in Diagnostics.Select(d => d.Edit).OfType<TextEdit>().GroupBy(e => e.Span.File, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, edits.Key);
            var (bytes, done) = TextEdits.Apply(File.ReadAllBytes(path), edits.Key, edits);
            made.AddRange(done);
            files.Add(new OutputFile(path, output => output.Write(bytes)));
        }

        OutputTransaction.Write(made.Count > 0 ? files : [], cancellationToken);
        return made;
    }

    private static Report Load(ReportSource source, ReportOptions? options, CancellationToken cancellationToken)
    {
        options ??= new ReportOptions();
        var diagnostics = new DiagnosticBag();
        var input = ReportReader.Read(source, ReportOverrides.Of(options), diagnostics, cancellationToken);
        var editions = new EditionLoader(input, options, diagnostics, cancellationToken).LoadAll();
        return new Report(editions, diagnostics);
    }

    private static IEnumerable<OutputFile> Files(ReportEdition edition, string path, OutputKinds kinds, CancellationToken cancellationToken)
    {
        if (kinds.HasFlag(OutputKinds.Pdf))
        {
            yield return new OutputFile(path + ".pdf", output => edition.SavePdf(output, cancellationToken));
        }

        if (kinds.HasFlag(OutputKinds.Docx))
        {
            yield return new OutputFile(path + ".docx", output => edition.SaveDocx(output, cancellationToken));
        }

        if (kinds.HasFlag(OutputKinds.Figures))
        {
            yield return new OutputFile(path + ".figures.json", output => edition.SaveFigures(output, cancellationToken));
        }
    }
}
