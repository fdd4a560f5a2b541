using Markdig.Syntax;
using ReportGen.Binding.Building;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;
using Block = ReportGen.Document.Block;

namespace ReportGen.Binding;

/// <summary>Narrative and metrics to a document: Liquid first, Markdown then. Or a document made in code and metrics.</summary>
internal static class DocumentBinder
{
    /// <summary>Binds one edition. Always gives a document of what could be read; problems are in the diagnostics.</summary>
    public static ReportDocument Bind(EditionInput edition, Catalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var settings = edition.Settings;
        var binding = new BindingContext(catalog, settings.Language, settings.Period, diagnostics, cancellationToken);
        var (info, blocks, figures) = edition.Draft is { } draft
            ? DraftBinder.Bind(draft, edition, binding)
            : BindNarrative(edition, binding);
        ReportLanguage(settings, diagnostics, edition.Narrative.File);
        UnusedMetrics.Report(binding);
        return new ReportDocument
        {
            Info = info,
            Blocks = blocks,
            HasContents = settings.Contents,
            Numbering = settings.Numbering,
            Figures = figures,
        };
    }

    private static (DocumentInfo Info, IReadOnlyList<Block> Blocks, IReadOnlyList<Figure> Figures) BindNarrative(
        EditionInput edition, BindingContext binding)
    {
        var rendered = TemplateRenderer.Render(TemplateSource.OfNarrative(edition), binding);
        var markdown = Parse(rendered, edition, binding.Diagnostics);
        var narrative = Prepare(markdown, rendered, edition.Settings, binding);

        // Figures are counted in reading order: the title page comes first.
        var info = new InfoBinder(binding, narrative).Bind(edition, markdown.OfType<HeadingBlock>().FirstOrDefault());
        var blocks = new BlockConverter(narrative).Convert(markdown);
        return (info, blocks, narrative.Figures.Figures);
    }

    private static NarrativeContext Prepare(MarkdownDocument markdown, RenderedText rendered, ReportSettings settings, BindingContext binding) => new(
        rendered,
        OutlineBuilder.Build(markdown, rendered, settings, binding.Diagnostics),
        new FigureRegister(binding.Diagnostics),
        ReferenceWords.For(settings.Language),
        binding.Conventions,
        binding.Diagnostics)
    {
        CancellationToken = binding.CancellationToken,
    };

    /// <summary>Markdig refuses nesting that would exhaust the stack, by an exception.</summary>
    private static MarkdownDocument Parse(RenderedText rendered, EditionInput edition, DiagnosticBag diagnostics)
    {
        try
        {
            return MarkdownDialect.ParseBody(rendered.Text);
        }
        catch (ArgumentException)
        {
            diagnostics.Add(Messages.MarkdownTooDeep(SourceSpan.OfFile(edition.Narrative.File)));
            return [];
        }
    }

    private static void ReportLanguage(ReportSettings settings, DiagnosticBag diagnostics, string file)
    {
        if (!Conventions.Has(settings.Language))
        {
            diagnostics.Add(Messages.LanguageWithoutConventions(SourceSpan.OfFile(file), settings.Language));
        }
    }
}
