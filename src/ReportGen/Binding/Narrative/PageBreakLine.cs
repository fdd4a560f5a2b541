using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>A forced page break in Markdig's tree.</summary>
internal sealed class PageBreakLine(BlockParser parser) : LeafBlock(parser);
