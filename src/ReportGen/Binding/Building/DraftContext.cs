using ReportGen.Binding.Narrative;

namespace ReportGen.Binding.Building;

/// <summary>What the converters of one document made in code share.</summary>
/// <param name="Binding">Metrics, language, diagnostics.</param>
/// <param name="Figures">Prints figures.</param>
/// <param name="Words">Names of numbered things.</param>
/// <param name="Outline">Numbers and ids, known before any text is converted.</param>
internal sealed record DraftContext(BindingContext Binding, DraftFigures Figures, ReferenceWords Words, DraftOutline Outline)
{
    public DraftNotes Notes { get; } = new(Binding.Diagnostics);
}
