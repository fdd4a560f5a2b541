using System.Text;

namespace ReportGen.Binding.Templates;

/// <summary>A template's text with its tags done, and the map from its characters back to the source.</summary>
internal sealed class RenderedText(TemplateSource source)
{
    private readonly StringBuilder _text = new();
    private readonly List<Segment> _segments = [];
    private string? _finished;

    /// <summary>The text; nothing can be added after it is read.</summary>
    public string Text => _finished ??= _text.ToString();

    /// <summary>Whether it is of a narrative itself, not of a setting or a block, where bindings would need quotes.</summary>
    public bool IsNarrative => source.IsNarrative;

    /// <summary>What the sentinels in the text stand for.</summary>
    public List<Insert> Inserts { get; } = [];

    public void AppendVerbatim(int start, int end)
    {
        if (end > start)
        {
            _segments.Add(new Segment(_text.Length, start, end - start, IsVerbatim: true));
            _text.Append(source.Text, start, end - start);
        }
    }

    public void AppendInsert(Insert insert)
    {
        _segments.Add(new Segment(_text.Length, insert.SourceStart, insert.SourceLength, IsVerbatim: false));
        Sentinels.Append(_text, Inserts.Count);
        Inserts.Add(insert);
    }

    /// <summary>Where a stretch of the rendered text came from.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset behind the last.</param>
    public SourceSpan Span(int start, int end)
    {
        if (_segments.Count == 0)
        {
            return source.Span(source.Start, 0);
        }

        var from = SourceOffset(start, atEnd: false);
        var to = end > start ? SourceOffset(end - 1, atEnd: true) : from;

        // A loop may put a later line before an earlier one: then only the beginning is certain.
        return source.Span(from, Math.Max(to - from, 0));
    }

    /// <summary>The source of lines of the rendered text, for what reads them in another language.</summary>
    /// <param name="lines">Of each line where it begins in the rendered text, and its characters.</param>
    public Input.SourceText Excerpt(IReadOnlyList<(int Start, string Text)> lines) =>
        source.Excerpt([.. lines.Select(l => (_segments.Count == 0 ? 0 : SourceOffset(l.Start, atEnd: false), AsWritten(l.Text)))]);

    /// <summary>Whether a character was copied from a region in which braces are literal.</summary>
    public bool IsLiteral(int at) =>
        _segments.Count > 0 && _segments[SegmentAt(at)].IsVerbatim && LiteralRegion.AnyHolds(source.Literals, SourceOffset(at, atEnd: false));

    /// <summary>The text with bindings as their author wrote them, for places where braces are literal.</summary>
    public string AsWritten(string text)
    {
        if (!Sentinels.In(text))
        {
            return text;
        }

        var result = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (Sentinels.TryRead(text, i, out var index, out var next) && index < Inserts.Count)
            {
                var insert = Inserts[index];
                result.Append(source.Text, insert.SourceStart, insert.SourceLength);
                i = next;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    private int SourceOffset(int at, bool atEnd)
    {
        var segment = _segments[SegmentAt(at)];
        if (segment.IsVerbatim)
        {
            return segment.Source + Math.Min(at - segment.Output, segment.Length) + (atEnd ? 1 : 0);
        }

        return segment.Source + (atEnd ? segment.Length : 0);
    }

    private int SegmentAt(int output)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Output <= output)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private readonly record struct Segment(int Output, int Source, int Length, bool IsVerbatim);
}
