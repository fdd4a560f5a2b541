using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads a line that holds <c>\pagebreak</c> alone.</summary>
internal sealed class PageBreakParser : BlockParser
{
    private const string Mark = "\\pagebreak";

    public PageBreakParser() => OpeningCharacters = ['\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.AsSpan().TrimEnd().SequenceEqual(Mark))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new PageBreakLine(this)
        {
            Span = new(processor.Start, processor.Line.End),
            Line = processor.LineIndex,
        });
        return BlockState.BreakDiscard;
    }
}
