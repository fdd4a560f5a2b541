using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>What a footnote says, in Markdig's tree.</summary>
internal sealed class NoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>What its marks name it by.</summary>
    public string Label => label;

    /// <summary>How many characters its head takes, from the bracket to the colon.</summary>
    public int HeadLength { get; init; }
}
