using ReportGen.Binding.Narrative;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>What has a number or can be referred to.</summary>
internal sealed class DraftOutline
{
    public Dictionary<DraftHeading, HeadingEntry> Headings { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers of tables and pictures with captions.</summary>
    public Dictionary<DraftBlock, int> Numbers { get; } = new(ReferenceEqualityComparer.Instance);

    public AnchorTable Anchors { get; } = new();
}
