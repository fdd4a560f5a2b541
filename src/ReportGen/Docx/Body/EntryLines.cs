using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>
/// Words of an entry, broken where the contents of the PDF break them: clear of the pages' column, which Word and
/// LibreOffice cannot both be told to keep free. Word breaks them by itself once it makes the contents anew.
/// </summary>
internal sealed class EntryLines
{
    private readonly IReadOnlyList<int> _breaks;
    private int _next;
    private int _position;

    private EntryLines(IReadOnlyList<int> breaks) => _breaks = breaks;

    /// <summary>The words with their line breaks, and without those that a heading has by itself.</summary>
    /// <param name="words">What the entry says.</param>
    /// <param name="ends">Where its lines end, in characters; the last is its length. Null for one line.</param>
    public static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> words, IReadOnlyList<int>? ends)
    {
        // Pictures and the like are no characters of the words: their places are not known.
        var isKnown = ends is not null && ends[^1] == InlineText.Of(words).Length;
        return new EntryLines(isKnown ? ends!.SkipLast(1).ToList() : []).Break(words);
    }

    private List<Inline> Break(IReadOnlyList<Inline> inlines)
    {
        var lines = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            AddBreak(lines);
            switch (inline)
            {
                case Emphasis emphasis:
                    lines.Add(emphasis with { Inlines = Break(emphasis.Inlines) });
                    break;
                case Link link:
                    lines.Add(link with { Inlines = Break(link.Inlines) });
                    break;
                case LineBreak:
                    Add(lines, " ");
                    break;
                case Text text:
                    Add(lines, text.Value);
                    break;
                default:
                    _position += InlineText.Of([inline]).Length;
                    lines.Add(inline);
                    break;
            }
        }

        return lines;
    }

    private void Add(List<Inline> lines, string text)
    {
        var end = _position + text.Length;
        var start = 0;
        while (_next < _breaks.Count && _breaks[_next] < end)
        {
            var cut = start + _breaks[_next] - _position;
            lines.Add(new Text(text[start..cut]));
            (start, _position) = (cut, _breaks[_next]);
            AddBreak(lines);
        }

        lines.Add(new Text(text[start..]));
        _position = end;
    }

    private void AddBreak(List<Inline> lines)
    {
        // A break inside a figure or code is passed by.
        while (_next < _breaks.Count && _breaks[_next] < _position)
        {
            _next++;
        }

        if (_next < _breaks.Count && _breaks[_next] == _position)
        {
            lines.Add(new LineBreak());
            _next++;
        }
    }
}
