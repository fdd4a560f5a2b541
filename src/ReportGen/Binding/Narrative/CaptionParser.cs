using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads <c>Table: caption {#tbl-id}</c>, with or without a blank line between it and its table.</summary>
internal sealed class CaptionParser : BlockParser
{
    /// <summary>What a caption begins with.</summary>
    public const string Mark = "Table:";

    public CaptionParser() => OpeningCharacters = [Mark[0]];

    /// <summary>Only rows of a table are interrupted: in prose a line may well begin so.</summary>
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        block is not ParagraphBlock paragraph
        || (paragraph.Lines.Count > 0 && paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.AsSpan().Contains('|'));

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.AsSpan().StartsWith(Mark, StringComparison.Ordinal))
        {
            return BlockState.None;
        }

        var start = processor.Start;
        processor.GoToColumn(processor.Column + Mark.Length);
        while (processor.CurrentChar.IsSpaceOrTab())
        {
            processor.NextChar();
        }

        processor.NewBlocks.Push(new CaptionLine(this)
        {
            Span = new(start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.Line.AsSpan().Contains('|'))
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>The caption of a table in Markdig's tree.</summary>
internal sealed class CaptionLine : LeafBlock
{
    public CaptionLine(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
