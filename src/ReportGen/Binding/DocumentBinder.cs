using Markdig.Syntax;
using ReportGen.Binding.Appendices;
using ReportGen.Binding.Building;
using ReportGen.Binding.Lint;
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
    /// <param name="usedIds">Takes the ids that the edition names.</param>
    public static ReportDocument Bind(
        EditionInput edition, Catalog catalog, HashSet<string> usedIds, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var found = new DiagnosticBag();
        var own = new HashSet<string>(StringComparer.Ordinal);
        var binding = new BindingContext(catalog, edition.Settings.Language, edition.Settings.Period, own, found, cancellationToken) 
        {
            Data = edition.Data,
            HomeNames = new HomeNames(edition.Settings),
        };
        var document = Bind(edition, binding, found);
        usedIds.UnionWith(own);
        diagnostics.AddRange(MissingFigures.Gathered(found.TakeAll(), binding));
        return document;
    }

    private static ReportDocument Bind(EditionInput edition, BindingContext binding, DiagnosticBag diagnostics)
    {
        var settings = edition.Settings;
        var (info, body, narrative) = edition.Draft is { } draft
            ? DraftBinder.Bind(draft, edition, binding)
            : BindNarrative(edition, binding);
        new ShareCheck(binding.Catalog, diagnostics).Check(body);
        new HeadCheck(binding.Catalog, diagnostics).Check(body);
        ReportLanguage(settings, diagnostics, edition.Narrative.File);
        IReadOnlyList<Block> own = [.. body, .. Glossary.Of(settings.Glossary, narrative)];
        var ownFigures = narrative.Figures.Figures.Count;
        IReadOnlyList<Block> appendix = settings.FiguresAppendix is { } at ? new FiguresAppendix(narrative, at).Of(own) : [];
        return new ReportDocument
        {
            Info = info,
            Blocks = [.. own, .. appendix],
            HasContents = settings.Contents,
            HasPictureList = settings.PictureList,
            HasTableList = settings.TableList,
            HasFigureIndex = settings.FigureIndex,
            Numbering = settings.Numbering,
            Figures = narrative.Figures.Figures,
            OwnFigures = ownFigures,
        };
    }

    private static (DocumentInfo Info, IReadOnlyList<Block> Body, NarrativeContext Narrative) BindNarrative(
        EditionInput edition, BindingContext binding)
    {
        var literals = LiteralRegions.OfNarrative(edition.Narrative.Text, edition.BodyStart);
        var rendered = TemplateRenderer.Render(TemplateSource.OfNarrative(edition, literals), binding);
        var parsed = MarkdownReader.Read(rendered, MarkdownDialect.ParseBody, binding.Diagnostics);
        var markdown = parsed ?? [];
        var narrative = Prepare(markdown, rendered, edition, binding);

        // Figures are counted in reading order: the title page comes first.
        var info = new InfoBinder(binding, narrative).Bind(edition, markdown.OfType<HeadingBlock>().FirstOrDefault(), isRead: parsed is not null);
        var blocks = new BlockConverter(narrative).ConvertAll(markdown);
        binding.TableFigures = new TableFigures(binding.Catalog, blocks);
        NumberLint.Check(markdown, rendered, binding);
        if (parsed is { Count: 0 } && edition.Settings.Title is not null && !binding.Diagnostics.HasErrors)
        {
            binding.Diagnostics.Add(Messages.NarrativeWithoutText(SourceSpan.OfFile(edition.Narrative.File)));
        }

        return (info, blocks, narrative);
    }

    private static NarrativeContext Prepare(MarkdownDocument markdown, RenderedText rendered, EditionInput edition, BindingContext binding) => new(
        rendered,
        OutlineBuilder.Build(markdown, rendered, edition.Settings, binding.Diagnostics),
        new FigureRegister(binding.Diagnostics),
        ReferenceWords.For(edition.Settings.Language),
        binding.Conventions,
        binding.Diagnostics)
    {
        Binding = binding,
        Data = edition.Data,
        CancellationToken = binding.CancellationToken,
    };

    private static void ReportLanguage(ReportSettings settings, DiagnosticBag diagnostics, string file)
    {
        if (!Conventions.Has(settings.Language))
        {
            diagnostics.Add(Messages.LanguageWithoutConventions(SourceSpan.OfFile(file), settings.Language));
        }
    }
}
