using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Input;
using ReportGen.Layout;
using ReportGen.Outputs;

namespace ReportGen;

/// <summary>The pipeline of one edition: bind, load pictures, lay out.</summary>
internal sealed class EditionLoader(ReportInput input, FontLibrary fonts, ReportOptions options, DiagnosticBag diagnostics)
{
    /// <summary>Loads every edition; without fonts none can be.</summary>
    public IReadOnlyList<ReportEdition> LoadAll(CancellationToken cancellationToken)
    {
        var editions = new List<ReportEdition>();
        foreach (var edition in input.Editions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            editions.Add(Load(edition));
        }

        return editions;
    }

    private ReportEdition Load(EditionInput edition)
    {
        var document = DocumentBinder.Bind(edition, input.Catalog, diagnostics);
        var images = ImageLoader.Load(Requests(document, edition.Settings), diagnostics);
        var layout = Layout(document, edition.Settings.Theme, images);
        return new ReportEdition(document, layout, images, edition.Settings.Theme, options)
        {
            Name = OutputName.For(edition.Settings.Name, InlineText.Of(document.Info.Title), edition.Settings.EditionLanguage),
            Outputs = Kinds(edition.Settings),
        };
    }

    private LayoutResult Layout(ReportDocument document, Theme theme, ImageStore images)
    {
        using var shaper = new Shaper(fonts);
        return DocumentLayout.Layout(document, new LayoutContext
        {
            Theme = theme,
            Fonts = fonts,
            Shaper = shaper,
            Images = images,
            Diagnostics = diagnostics,
            Language = document.Info.Language,
        });
    }

    private List<ImageRequest> Requests(ReportDocument document, ReportSettings settings)
    {
        var requests = DocumentImages.In(document).Select(i => Request(i.Path, i.Span)).ToList();
        if (document.Info.Logo is { } logo)
        {
            requests.Add(Request(logo, settings.Logo?.Span ?? SourceSpan.None));
        }

        return requests;
    }

    private ImageRequest Request(string path, SourceSpan span) =>
        new(path, ReportPaths.TryResolve(input.Folder, path, out var full) ? full : null, span);

    private static OutputKinds Kinds(ReportSettings settings) =>
        OutputKinds.Figures
        | (settings.WantsPdf ? OutputKinds.Pdf : OutputKinds.None)
        | (settings.WantsDocx ? OutputKinds.Docx : OutputKinds.None);
}
