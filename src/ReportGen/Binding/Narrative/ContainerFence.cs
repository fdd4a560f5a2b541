using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Blocks between <c>:::</c> lines, in Markdig's tree.</summary>
internal sealed class ContainerFence(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>What stands behind the colons: name and attributes; empty for a line of colons alone.</summary>
    public required string Info { get; init; }

    /// <summary>Length of the opening line.</summary>
    public required int HeadLength { get; init; }

    /// <summary>Whether a line of colons ends it.</summary>
    public bool IsClosed { get; set; }
}
