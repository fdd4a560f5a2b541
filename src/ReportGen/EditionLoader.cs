using ReportGen.Binding;
using ReportGen.Binding.Editions;
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
    private readonly List<BoundEdition> _bound = [];
    private readonly EditionFonts _fonts = new(options, input.Files, diagnostics);
    private readonly EditionPatterns _patterns = new(input.Files, diagnostics);

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

        // What an error keeps from being printed would seem to be missing.
        if (options.Edition is null && !diagnostics.HasErrors)
        {
            EditionAgreement.Check(_bound, diagnostics);
        }

        return editions;
    }

    private ReportEdition Load(EditionInput edition)
    {
        var document = DocumentBinder.Bind(edition, input.Catalog, _usedIds, diagnostics, cancellationToken);
        _bound.Add(new BoundEdition(edition.Narrative.File, document));
        var images = ImageLoader.Load(Requests(document, edition.Settings), input.Files, diagnostics, cancellationToken);
        var theme = UprightTheme.Of(edition.Settings.Theme, document.Info.Language);
        var (layout, fonts) = LayOut(document, edition.Settings with { Theme = theme }, images);
        var content = new EditionContent(Printed(document, layout.Map), layout, images, theme)
        {
            Fonts = fonts,
            Attachments = EditionAttachments.Of(input, edition),
        };
        return new ReportEdition(content, options, diagnostics)
        {
            Name = OutputName.For(edition.Settings.Name, InlineText.Of(document.Info.Title), edition.Settings.EditionLanguage),
            Outputs = Kinds(edition.Settings),
        };
    }

    /// <summary>Without the values of charts that found no room beside their marks.</summary>
    private static ReportDocument Printed(ReportDocument document, PageMap pages) =>
        document with { Figures = [.. document.Figures.Where(f => !f.IsOfChart || pages.FigurePages.ContainsKey(f.Index))] };

    private (LayoutResult Layout, DocxFonts Fonts) LayOut(ReportDocument document, ReportSettings settings, ImageStore images)
    {
        var found = new DiagnosticBag();
        using var shaper = new Shaper();
        var library = _fonts.Of(settings.Theme);
        var layout = DocumentLayout.Layout(document, new LayoutContext
        {
            Theme = settings.Theme,
            Fonts = library,
            Shaper = shaper,
            Images = images,
            Diagnostics = found,
            Language = document.Info.Language,
            Hyphenator = _patterns.Of(settings.Theme, document.Info.Language),
            DecimalMark = document.Info.DecimalMark,
            CancellationToken = cancellationToken,
        });
        diagnostics.AddRange(found.TakeAll().Select(d => AtItsPlace(d, settings.Theme)));
        if (settings is { WantsDocx: true, EmbedsFonts: true })
        {
            diagnostics.AddRange(EmbeddingRemarks.On(shaper.Faces));
        }

        return (layout, new DocxFonts(shaper.Faces, library) { AreEmbedded = settings.EmbedsFonts });
    }

    /// <summary>Fonts are looked for by name; where the theme's file gives the name, only the theme knows.</summary>
    private static Diagnostic AtItsPlace(Diagnostic problem, Theme theme) =>
        problem.Span == SourceSpan.None && problem.Found is { } family && theme.FamilyPlaces.TryGetValue(family, out var place)
            ? problem with { Span = place }
            : problem;

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
