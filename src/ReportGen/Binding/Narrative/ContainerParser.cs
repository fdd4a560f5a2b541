using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads blocks between <c>::: name</c> and <c>:::</c>. A line of colons ends the innermost that is open, however many there are.</summary>
internal sealed class ContainerParser : BlockParser
{
    private const int LeastColons = 3;

    public ContainerParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        var colons = line.Length - line.TrimStart(':').Length;
        if (processor.IsCodeIndent || colons < LeastColons)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ContainerFence(this)
        {
            Info = line[colons..].TrimEnd(':').Trim().ToString(),
            HeadLength = line.Length,
            Span = new(processor.Start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        });

        // A line of colons that ends nothing holds nothing either.
        return line.Length == colons ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (ContainerFence)block;
        var line = processor.Line.AsSpan().Trim();
        var isEnd = !processor.IsCodeIndent && line.Length >= LeastColons && line.TrimStart(':').IsEmpty;
        if (!isEnd || HoldsOpen(processor, fence))
        {
            block.UpdateSpanEnd(processor.Line.End);

            // What is inside counts the blanks before it: the next paragraph of a list's item, code.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        fence.IsClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <summary>Whether the line belongs to something inside, at any depth: another container, or code.</summary>
    private static bool HoldsOpen(BlockProcessor processor, ContainerFence fence)
    {
        for (var inner = fence.LastChild; inner is not null && processor.IsOpen(inner); inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is ContainerFence or FencedCodeBlock)
            {
                return true;
            }

            // What stands further to the left than an item's words is no part of it.
            if (inner is QuoteBlock || (inner is ListItemBlock { Count: > 0 } item && processor.Column < item[0].Column))
            {
                return false;
            }
        }

        return false;
    }
}
