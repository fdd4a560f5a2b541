using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Docx;
using ReportGen.Outputs;
using ReportGen.Pdf;
using ReportGen.Pdf.Attachments;
using ReportGen.Provenance;

namespace ReportGen;

/// <summary>One language of a report, laid out and ready to be written. Writing may happen on several threads at once.</summary>
/// <remarks>
/// To a path a file is written whole or not at all: an earlier one stays until the new one is complete. To a stream it is
/// written forward only; the stream need not seek and is left open. The asynchronous methods make the whole file in
/// memory on another thread and then write it without blocking.
/// </remarks>
public sealed class ReportEdition
{
    private readonly EditionContent _content;
    private readonly ReportOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lazy<IReadOnlyList<Figure>> _figures;

    internal ReportEdition(EditionContent content, ReportOptions options, DiagnosticBag diagnostics)
    {
        _content = content;
        _options = options;
        _diagnostics = diagnostics;
        _figures = new Lazy<IReadOnlyList<Figure>>(() => [.. Document.Figures.Select(f => f with { Page = content.Layout.Map.FigurePages.GetValueOrDefault(f.Index) })]);
    }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language => Document.Info.Language;

    /// <summary>Title without formatting.</summary>
    public string Title => InlineText.Of(Document.Info.Title);

    /// <summary>Base name of the output files, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>The files that the settings ask for.</summary>
    public required OutputKinds Outputs { get; init; }

    /// <summary>Pages of the PDF, title page and contents too.</summary>
    public int PageCount => _content.Layout.Map.PageCount;

    /// <summary>Numbered pages of the body: the last number of 'Page 1 of 20'.</summary>
    public int BodyPageCount => _content.Layout.Map.BodyPageCount;

    /// <summary>Every printed figure in reading order, with its page and where it comes from.</summary>
    public IReadOnlyList<Figure> Figures => _figures.Value;

    /// <summary>The bound document, for tests that compare outputs with it.</summary>
    internal ReportDocument Document => _content.Document;

    /// <summary>What the outputs are written from, for tests that write them in spite of errors.</summary>
    internal EditionContent Content => _content;

    /// <summary>Writes the PDF into a file.</summary>
    /// <param name="path">Path of the file; its folder is made if it is not there.</param>
    /// <param name="cancellationToken">Stops between pages; an earlier file stays as it was.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">The file could not be written; an earlier one is as it was.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SavePdf(string path, CancellationToken cancellationToken = default) => Save(path, SavePdf, cancellationToken);

    /// <summary>Writes the PDF to a stream.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between pages; what is written by then is no whole file.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SavePdf(Stream output, CancellationToken cancellationToken = default)
    {
        Check(output);
        var source = new PdfSource(_content.Layout.Pages, _options.Pdf) { Attachments = Attachments(cancellationToken) };
        PdfWriter.Write(source, output, cancellationToken);
    }

    /// <summary>Writes the PDF to a stream without blocking.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between pages, and while writing.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public Task SavePdfAsync(Stream output, CancellationToken cancellationToken = default) => SaveAsync(SavePdf, output, cancellationToken);

    /// <summary>Writes the DOCX into a file.</summary>
    /// <param name="path">Path of the file; its folder is made if it is not there.</param>
    /// <param name="cancellationToken">Stops between paragraphs; an earlier file stays as it was.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">The file could not be written; an earlier one is as it was.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SaveDocx(string path, CancellationToken cancellationToken = default) => Save(path, SaveDocx, cancellationToken);

    /// <summary>Writes the DOCX to a stream.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between paragraphs; nothing is written then.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SaveDocx(Stream output, CancellationToken cancellationToken = default)
    {
        Check(output);
        DocxWriter.Write(Docx(cancellationToken), output);
    }

    /// <summary>Writes the DOCX to a stream without blocking.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between paragraphs, and while writing.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public Task SaveDocxAsync(Stream output, CancellationToken cancellationToken = default) => SaveAsync(SaveDocx, output, cancellationToken);

    /// <summary>Writes the list of figures as JSON into a file.</summary>
    /// <param name="path">Path of the file; its folder is made if it is not there.</param>
    /// <param name="cancellationToken">Stops between figures; an earlier file stays as it was.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OutputException">The file could not be written; an earlier one is as it was.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SaveFigures(string path, CancellationToken cancellationToken = default) => Save(path, SaveFigures, cancellationToken);

    /// <summary>Writes the list of figures as JSON to a stream.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between figures; what is written by then is no whole file.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public void SaveFigures(Stream output, CancellationToken cancellationToken = default)
    {
        Check(output);
        FiguresFile.Write(Document, _content.Layout.Map, output, cancellationToken);
    }

    /// <summary>Writes the list of figures as JSON to a stream without blocking.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cancellationToken">Stops between figures, and while writing.</param>
    /// <exception cref="ReportException">The report has errors.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public Task SaveFiguresAsync(Stream output, CancellationToken cancellationToken = default) => SaveAsync(SaveFigures, output, cancellationToken);

    private void Save(string path, Action<Stream, CancellationToken> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ThrowIfErrors();
        OutputTransaction.Write([new OutputFile(path, output => write(output, cancellationToken))], cancellationToken);
    }

    private static async Task SaveAsync(Action<Stream, CancellationToken> write, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var file = new MemoryStream();
        await Task.Run(() => write(file, cancellationToken), cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(file.GetBuffer().AsMemory(0, (int)file.Length), cancellationToken).ConfigureAwait(false);
    }

    private void Check(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ThrowIfErrors();
    }

    private void ThrowIfErrors()
    {
        if (_diagnostics.HasErrors)
        {
            throw new ReportException(_diagnostics.Sorted());
        }
    }

    private IReadOnlyList<Attachment> Attachments(CancellationToken cancellationToken)
    {
        if (_content.Attachments is not { } files)
        {
            return [];
        }

        using var json = new MemoryStream();
        FiguresFile.Write(Document, _content.Layout.Map, json, cancellationToken);
        return [.. files, EditionAttachments.Figures(json.ToArray())];
    }

    private DocxSource Docx(CancellationToken cancellationToken) => new(Document, _content.Theme, _content.Images, _content.Layout.Map)
    {
        Fonts = _content.Fonts,
        Options = _options.Docx,
        TellsProvenance = _content.Attachments is not null,
        CancellationToken = cancellationToken,
    };
}
