using System.Text;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Makes the text of one block: joins literals, sets punctuation, places figures and references.</summary>
internal sealed class TextFlow(NarrativeContext context)
{
    private readonly StringBuilder _text = new();
    private readonly SmartPunctuation _punctuation = new(context.Conventions);
    private readonly SentenceHead _head = new() { IsHere = !context.IsLabel };
    private int _start;
    private int _end;

    /// <summary>Where inlines go; emphasis and links put their own list here while they are read.</summary>
    public List<Inline> Target { get; set; } = [];

    /// <summary>The last character printed; NUL at the start of a block.</summary>
    public char Previous { get; private set; }

    /// <summary>The last character printed that no two scripts share.</summary>
    public char PreviousLetter { get; private set; }

    /// <summary>Whether references stay text: a link holds no link.</summary>
    public bool IsInLink { get; set; }

    /// <summary>Adds characters of a literal.</summary>
    /// <param name="offset">Their place in the parsed text.</param>
    /// <param name="isEscaped">Whether the first of them is to be left as it is.</param>
    /// <param name="following">The character behind them.</param>
    public void Add(ReadOnlySpan<char> text, int offset, bool isEscaped, char following)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Sentinels.TryRead(text, at, out var index, out var next) && index < context.Rendered.Inserts.Count)
            {
                Place(context.Rendered.Inserts[index]);
                at = next;
            }
            else if (at == 0 && isEscaped)
            {
                Append(text[..1], offset, 1);
                at = 1;
            }
            else
            {
                at += Step(text[at..], offset + at, following);
            }
        }
    }

    /// <summary>Adds characters that are printed as they are.</summary>
    public void AddRaw(ReadOnlySpan<char> text, int offset, int length)
    {
        if (text.Length > 0)
        {
            Append(text, offset, length);
        }
    }

    /// <summary>Ends the text before something else follows.</summary>
    public void Flush()
    {
        if (_text.Length > 0)
        {
            Target.Add(new Text(_text.ToString()) { Span = context.Rendered.Span(_start, _end) });
            _text.Clear();
        }
    }

    /// <summary>Takes note of something that is no text.</summary>
    public void Interrupt(char last)
    {
        PassMark(last);
        _head.Pass(last);
    }

    /// <summary>Takes note of the mark of a footnote, behind which sentences begin as if it were not there.</summary>
    public void PassMark(char last)
    {
        Flush();
        Previous = PreviousLetter = last;
    }

    /// <summary>How many marks that scripts share begin a text.</summary>
    public static int MarksAtStart(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsMark(text[count]))
        {
            count++;
        }

        return count;
    }

    private int Step(ReadOnlySpan<char> text, int offset, char following)
    {
        if (text[0] is ' ' or '\t')
        {
            if (Previous is not ('\0' or ' '))
            {
                Append(" ", offset, 1);
            }

            return 1;
        }

        if (text[0] == '@' && !IsInLink && !char.IsAsciiLetterOrDigit(Previous) && References.Length(text) is var length and > 0)
        {
            Reference(text[..length], offset);
            return length;
        }

        ReportSlip(text, offset);
        if (text[0] == '[' && Previous == ']')
        {
            context.Diagnostics.Add(Messages.ReferenceLinkWithoutAddress(context.Rendered.Span(offset, offset + 1)));
        }

        var printed = _punctuation.Read(text, Previous, following, out var taken);
        Append(printed is null ? text[..taken] : printed, offset, taken);
        return taken;
    }

    /// <summary>Says of an <c>@</c> or a command inside a line that it is printed, if something else was meant.</summary>
    private void ReportSlip(ReadOnlySpan<char> text, int offset)
    {
        if (text[0] == '@' && !IsInLink && !char.IsAsciiLetterOrDigit(Previous))
        {
            var name = ReferenceSlips.NameIn(text);
            if (ReferenceSlips.Find(name, context.Rendered.Span(offset, offset + name.Length + 1), context.Outline.Anchors) is { } slip)
            {
                context.Diagnostics.Add(slip);
            }
        }
        else if (text[0] == '\\' && Previous != '\0' && text.StartsWith(ParagraphSlips.Command, StringComparison.Ordinal))
        {
            context.Diagnostics.Add(Messages.PageBreakInLine(context.Rendered.Span(offset, offset + ParagraphSlips.Command.Length)));
        }
    }

    private void Reference(ReadOnlySpan<char> text, int offset)
    {
        Flush();
        Target.Add(References.Resolve(text[1..].ToString(), context.Rendered.Span(offset, offset + text.Length), context.Outline.Anchors, context.Diagnostics));
        Previous = PreviousLetter = 'x';
        _head.Pass('x');
    }

    private void Place(Insert insert)
    {
        Flush();
        insert = _head.IsHere ? insert.AtHead() : insert;
        Target.Add(context.Figures.Place(insert));
        See(insert.Sparkline is null ? insert.Text : "x");
    }

    private void Append(ReadOnlySpan<char> text, int offset, int length)
    {
        _start = _text.Length == 0 ? offset : _start;
        _end = offset + length;
        _text.Append(text);
        See(text);
    }

    private void See(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            _head.Pass(text);
            Previous = text[^1];
            PreviousLetter = IsMark(Previous) ? PreviousLetter : Previous;
        }
    }

    private static bool IsMark(char c) => EastAsian.IsShared(c) || c is '"' or '\'';
}
