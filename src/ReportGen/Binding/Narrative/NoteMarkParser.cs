using Markdig.Helpers;
using Markdig.Parsers;

namespace ReportGen.Binding.Narrative;

/// <summary>Reads <c>[^label]</c> in running text, whether or not there is such a note.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var label = NoteLabel.Read(slice.AsSpan());
        var length = NoteLabel.WithBrackets(label);
        if (label.IsEmpty || slice.PeekChar(length) == '(')
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteMarkInline(label.ToString())
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
