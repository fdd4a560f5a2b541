using Markdig.Syntax;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>Narrative and metrics to a document: Liquid first, Markdown then.</summary>
internal static class DocumentBinder
{
    /// <summary>Binds one edition. Always gives a document of what could be read; problems are in the diagnostics.</summary>
    public static ReportDocument Bind(EditionInput edition, Catalog catalog, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var binding = new BindingContext(catalog, edition.Settings.Language, edition.Settings.Period, found);
        var document = Bind(edition, binding, found);
        diagnostics.AddRange(MissingFigures.Gathered(found.TakeAll(), binding));
        return document;
    }

    private static ReportDocument Bind(EditionInput edition, BindingContext binding, DiagnosticBag diagnostics)
    {
        var settings = edition.Settings;
        var rendered = TemplateRenderer.Render(TemplateSource.OfNarrative(edition), binding);
        var parsed = Parse(rendered, edition, diagnostics);
        var markdown = parsed ?? [];
        var narrative = Prepare(markdown, rendered, settings, binding);

        // Figures are counted in reading order: the title page comes first.
        var info = new InfoBinder(binding, narrative).Bind(edition, markdown.OfType<HeadingBlock>().FirstOrDefault(), isRead: parsed is not null);
        var blocks = new BlockConverter(narrative).Convert(markdown);
        ReportLanguage(settings, diagnostics, edition.Narrative.File);
        if (parsed is { Count: 0 } && settings.Title is not null && !diagnostics.HasErrors)
        {
            diagnostics.Add(Messages.NarrativeWithoutText(SourceSpan.OfFile(edition.Narrative.File)));
        }

        UnusedMetrics.Report(binding);
        return new ReportDocument
        {
            Info = info,
            Blocks = blocks,
            HasContents = settings.Contents,
            Numbering = settings.Numbering,
            Figures = narrative.Figures.Figures,
        };
    }

    private static NarrativeContext Prepare(MarkdownDocument markdown, RenderedText rendered, ReportSettings settings, BindingContext binding) => new(
        rendered,
        OutlineBuilder.Build(markdown, rendered, settings, binding.Diagnostics),
        new FigureRegister(binding.Diagnostics),
        ReferenceWords.For(settings.Language),
        binding.Conventions,
        binding.Diagnostics);

    /// <summary>Markdig refuses nesting that would exhaust the stack, by an exception.</summary>
    private static MarkdownDocument? Parse(RenderedText rendered, EditionInput edition, DiagnosticBag diagnostics)
    {
        if (DeepNesting.Find(rendered.Text) is { } deep)
        {
            diagnostics.Add(Messages.MarkdownTooDeep(rendered.Span(deep, deep + 1)));
            return null;
        }

        try
        {
            return MarkdownDialect.ParseBody(rendered.Text);
        }
        catch (ArgumentException)
        {
            diagnostics.Add(Messages.MarkdownTooDeep(SourceSpan.OfFile(edition.Narrative.File)));
            return null;
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
