using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Document;
using ReportGen.Drafts;
using ReportGen.Input;

namespace ReportGen.Binding.Building;

/// <summary>A document made in code and metrics to a document.</summary>
internal static class DraftBinder
{
    /// <summary>Binds a document. Always gives what could be made of it; problems are in the diagnostics.</summary>
    public static (DocumentInfo Info, IReadOnlyList<Block> Body, NarrativeContext Narrative) Bind(
        DraftDocument draft, EditionInput edition, BindingContext binding)
    {
        var register = new FigureRegister(binding.Diagnostics);
        var figures = new DraftFigures(binding, register);
        var words = ReferenceWords.For(binding.Language);
        var outline = new DraftOutlineBuilder(figures, words, binding.Diagnostics).Build(draft.Blocks, edition.Settings.Numbering);

        // Figures are counted in reading order: the title page comes first.
        var settings = Settings(edition, outline, register, binding);
        var info = new InfoBinder(binding, settings).Bind(edition, firstHeading: null, isRead: true);
        var blocks = new DraftConverter(new DraftContext(binding, figures, words, outline), binding.CancellationToken).Convert(draft.Blocks);
        return (info, blocks, settings);
    }

    /// <summary>Settings are Markdown here, too; they may link to what the document holds.</summary>
    private static NarrativeContext Settings(EditionInput edition, DraftOutline outline, FigureRegister figures, BindingContext binding) => new(
        new RenderedText(TemplateSource.OfNarrative(edition, [])),
        new Outline { Anchors = outline.Anchors },
        figures,
        ReferenceWords.For(binding.Language),
        binding.Conventions,
        binding.Diagnostics)
    {
        Binding = binding,
    };
}
