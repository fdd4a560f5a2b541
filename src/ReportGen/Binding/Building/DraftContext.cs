using ReportGen.Binding.Narrative;

namespace ReportGen.Binding.Building;

/// <summary>What the converters of one document made in code share.</summary>
/// <param name="Binding">Metrics, language, diagnostics.</param>
/// <param name="Figures">Prints figures.</param>
/// <param name="Words">Names of numbered things.</param>
/// <param name="Outline">Numbers and ids, known before any text is converted.</param>
internal sealed record DraftContext(BindingContext Binding, DraftFigures Figures, ReferenceWords Words, DraftOutline Outline)
{
    /// <summary>Whether the text is a label, such as that of a cell, which need not begin as a sentence does.</summary>
    public bool IsLabel { get; init; }

    public DraftNotes Notes { get; } = new(Binding.Diagnostics);
}
