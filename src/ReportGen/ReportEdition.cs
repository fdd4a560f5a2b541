using ReportGen.Document;
using ReportGen.Docx;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Pdf;
using ReportGen.Provenance;

namespace ReportGen;

/// <summary>One language of a report, laid out and ready to be written. Writing may happen on several threads at once.</summary>
public sealed class ReportEdition
{
    private readonly ReportDocument _document;
    private readonly LayoutResult _layout;
    private readonly ImageStore _images;
    private readonly Theme _theme;
    private readonly ReportOptions _options;

    internal ReportEdition(ReportDocument document, LayoutResult layout, ImageStore images, Theme theme, ReportOptions options)
    {
        _document = document;
        _layout = layout;
        _images = images;
        _theme = theme;
        _options = options;
    }

    /// <summary>The bound document, for tests that compare outputs with it.</summary>
    internal ReportDocument Document => _document;

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language => _document.Info.Language;

    /// <summary>Title without formatting.</summary>
    public string Title => InlineText.Of(_document.Info.Title);

    /// <summary>Base name of the output files, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>The files that the settings ask for.</summary>
    public required OutputKinds Outputs { get; init; }

    /// <summary>Pages of the PDF, title page and contents too.</summary>
    public int PageCount => _layout.Map.PageCount;

    /// <summary>Every printed figure in reading order, with where it comes from.</summary>
    public IReadOnlyList<Figure> Figures => _document.Figures;

    /// <summary>Writes the PDF, forward only.</summary>
    public void SavePdf(Stream output) => PdfWriter.Write(_layout.Pages, _options.Pdf, output);

    /// <summary>Writes the DOCX.</summary>
    public void SaveDocx(Stream output) => DocxWriter.Write(_document, _theme, _images, _layout.Map, _options.Docx, output);

    /// <summary>Writes the list of figures as JSON.</summary>
    public void SaveFigures(Stream output) => FiguresFile.Write(_document, _layout.Map, output);
}
