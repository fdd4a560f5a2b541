using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads <c>[^label]: words</c> and the blocks indented below it, wherever they stand.</summary>
/// <remarks>Markdig's extension takes the last of two notes with one label, and drops notes without a mark; both are said here.</remarks>
internal sealed class NoteParser : BlockParser
{
    public NoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var label = NoteLabel.Read(line);
        var length = NoteLabel.WithBrackets(label);
        if (processor.IsCodeIndent || label.IsEmpty || length >= line.Length || line[length] != ':')
        {
            return BlockState.None;
        }

        var note = new NoteBlock(this, label.ToString())
        {
            HeadLength = length + 1,
            Span = new(processor.Start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        };
        processor.GoToColumn(processor.Column + length + 1);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        // Lines that are not indented end the note, unless they go on with its paragraph.
        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
