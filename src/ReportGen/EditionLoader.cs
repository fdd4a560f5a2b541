using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Docx;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Input;
using ReportGen.Layout;
using ReportGen.Outputs;

namespace ReportGen;

/// <summary>The pipeline of one edition: bind, load pictures, lay out.</summary>
internal sealed class EditionLoader(ReportInput input, ReportOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _usedIds = new(StringComparer.Ordinal);
    private readonly FontLibrary _fonts = new(options.Fonts);

    /// <summary>Loads every edition.</summary>
    public IReadOnlyList<ReportEdition> LoadAll()
    {
        var editions = new List<ReportEdition>();
        foreach (var edition in input.Editions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            editions.Add(Load(edition));
        }

        // Of one edition alone it cannot be said what the others use.
        if (options.Edition is null && editions.Count > 0)
        {
            UnusedMetrics.Report(input.Catalog, _usedIds, diagnostics);
        }

        return editions;
    }

    private ReportEdition Load(EditionInput edition)
    {
        var document = DocumentBinder.Bind(edition, input.Catalog, _usedIds, diagnostics, cancellationToken);
        var images = ImageLoader.Load(Requests(document, edition.Settings), input.Files, diagnostics, cancellationToken);
        using var shaper = new Shaper();
        var layout = Layout(document, edition.Settings.Theme, images, shaper);
        var fonts = new DocxFonts(shaper.Faces, _fonts) { AreEmbedded = edition.Settings.EmbedsFonts };
        if (edition.Settings is { WantsDocx: true, EmbedsFonts: true })
        {
            diagnostics.AddRange(EmbeddingRemarks.On(fonts.Used));
        }

        return new ReportEdition(new EditionContent(document, layout, images, edition.Settings.Theme) { Fonts = fonts }, options, diagnostics)
        {
            Name = OutputName.For(edition.Settings.Name, InlineText.Of(document.Info.Title), edition.Settings.EditionLanguage),
            Outputs = Kinds(edition.Settings),
        };
    }

    private LayoutResult Layout(ReportDocument document, Theme theme, ImageStore images, Shaper shaper) =>
        DocumentLayout.Layout(document, new LayoutContext
        {
            Theme = theme,
            Fonts = _fonts,
            Shaper = shaper,
            Images = images,
            Diagnostics = diagnostics,
            Language = document.Info.Language,
            CancellationToken = cancellationToken,
        });

    private static List<ImageRequest> Requests(ReportDocument document, ReportSettings settings)
    {
        var requests = DocumentImages.In(document).Select(i => new ImageRequest(i.Path, i.Span)).ToList();
        if (document.Info.Logo is { } logo)
        {
            requests.Add(new ImageRequest(logo, settings.Logo?.Span ?? SourceSpan.None));
        }

        if (document.Info.Cover is { } cover)
        {
            requests.Add(new ImageRequest(cover.Path, cover.Span));
        }

        return requests;
    }

    private static OutputKinds Kinds(ReportSettings settings) =>
        OutputKinds.Figures
        | (settings.WantsPdf ? OutputKinds.Pdf : OutputKinds.None)
        | (settings.WantsDocx ? OutputKinds.Docx : OutputKinds.None);
}
