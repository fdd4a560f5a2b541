using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>The caption of a table in Markdig's tree.</summary>
internal sealed class CaptionLine : LeafBlock
{
    public CaptionLine(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
