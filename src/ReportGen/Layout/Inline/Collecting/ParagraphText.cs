namespace ReportGen.Layout.Inline.Collecting;

/// <summary>A paragraph's inlines as one run of characters, with what holds for which. Its buffers serve one paragraph after another.</summary>
internal sealed class ParagraphText
{
    /// <summary>Stands for a hard break.</summary>
    public const char HardBreak = '\n';

    /// <summary>Stands for an <see cref="InlineObject"/>.</summary>
    public const char ObjectReplacement = '\uFFFC';

    private char[] _chars = new char[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    public List<StyledSpan> Spans { get; } = [];

    public List<ParagraphLink> Links { get; } = [];

    public List<InlineObject> Objects { get; } = [];

    /// <summary>The first marks of notes, with the spans that print them.</summary>
    public List<(int Span, NoteMark Mark)> Notes { get; } = [];

    public void Clear()
    {
        Notes.Clear();
        Length = 0;
        Spans.Clear();
        Links.Clear();
        Objects.Clear();
    }

    /// <summary>Adds text as it is.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char c)
    {
        Reserve(1);
        _chars[Length++] = c;
    }

    /// <summary>Adds text whose spaces all count; other white space is a space too.</summary>
    public void AppendSpaced(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        foreach (var c in text)
        {
            _chars[Length++] = IsWhiteSpace(c) ? ' ' : c;
        }
    }

    /// <summary>Adds running text: white space of any kind and length is one space, and none stands at a line's start.</summary>
    public void AppendCollapsed(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        foreach (var c in text)
        {
            if (!IsWhiteSpace(c))
            {
                _chars[Length++] = c;
            }
            else if (Length > 0 && _chars[Length - 1] is not (' ' or HardBreak))
            {
                _chars[Length++] = ' ';
            }
        }
    }

    // The spaces that mean no more than a gap, and characters that would end a line of their own.
    private static bool IsWhiteSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private void Reserve(int more)
    {
        if (Length + more > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + more));
        }
    }
}
