using Markdig.Parsers;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ReportGen.Binding.Narrative;

/// <summary>
/// Leaves <c>^</c> and <c>~</c> as they are where no second one follows or precedes without white space between:
/// a superscript holds none, so that <c>10^5 to 10^6</c> has no marks.
/// </summary>
internal sealed class TightScriptParser : InlineParser
{
    // What is set high or low is a few characters long; a longer search would make long lines slow.
    private const int Longest = 200;

    public TightScriptParser() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var isDouble = slice.PeekCharExtra(1) == mark || slice.PeekCharExtra(-1) == mark;
        if (isDouble || HasPartner(slice, mark, 1) || HasPartner(slice, mark, -1))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start),
            Span = new(start, start),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }

    private static bool HasPartner(StringSlice slice, char mark, int step)
    {
        for (var at = step; Math.Abs(at) <= Longest; at += step)
        {
            var c = slice.PeekCharExtra(at);
            if (c == mark)
            {
                return Math.Abs(at) > 1;
            }

            if (c == '\0' || char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return false;
    }
}
