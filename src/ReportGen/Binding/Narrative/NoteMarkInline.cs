using Markdig.Syntax.Inlines;

namespace ReportGen.Binding.Narrative;

/// <summary>The mark of a footnote in Markdig's tree.</summary>
internal sealed class NoteMarkInline(string label) : LeafInline
{
    public string Label => label;
}
