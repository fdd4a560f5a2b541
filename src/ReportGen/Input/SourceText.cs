namespace ReportGen.Input;

/// <summary>A decoded text file that knows its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly SourceText? _outer;
    private readonly IReadOnlyList<int> _outerStarts = [];

    /// <param name="file">Path relative to the report's folder, with forward slashes.</param>
    /// <param name="text">The characters as written, line ends too, without a byte order mark.</param>
    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    private SourceText(SourceText outer, string text, IReadOnlyList<int> outerStarts)
        : this(outer.File, text)
    {
        _outer = outer;
        _outerStarts = outerStarts;
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>The file's bytes as they were read; none for what is no file.</summary>
    public ReadOnlyMemory<byte> Written { get; init; }

    /// <summary>A text of lines that stand inside this one, each behind an indent or the sign of a quotation; its places are those here.</summary>
    /// <param name="lines">Of each line where it begins here, and its characters.</param>
    public SourceText Excerpt(IReadOnlyList<(int Start, string Text)> lines) =>
        new(this, string.Concat(lines.Select(l => l.Text + "\n")), [.. lines.Select(l => l.Start)]);

    /// <summary>The span of a stretch of characters.</summary>
    public SourceSpan Span(int start, int length)
    {
        if (_outer is not null)
        {
            var from = OuterOffset(start);
            return _outer.Span(from, Math.Max(0, OuterOffset(start + length) - from));
        }

        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        return new SourceSpan(File, line, column, endLine, endColumn);
    }

    /// <summary>The offset of a place; -1 for one that the text does not have.</summary>
    public int Offset(int line, int column)
    {
        var isThere = line >= 1 && line <= _lineStarts.Count && column >= 1 && _lineStarts[line - 1] + column - 1 <= Text.Length;
        return isThere ? _lineStarts[line - 1] + column - 1 : -1;
    }

    /// <summary>The characters of a line.</summary>
    /// <param name="line">Its number in the file, from 1.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var index = _outer is null ? line - 1 : Array.FindIndex([.. _outerStarts], start => _outer.Position(start).Line == line);
        if (index < 0 || index >= _lineStarts.Count)
        {
            return default;
        }

        var end = index + 1 < _lineStarts.Count ? _lineStarts[index + 1] : Text.Length;
        return Text.AsSpan(_lineStarts[index], end - _lineStarts[index]);
    }

    private int OuterOffset(int offset)
    {
        var (line, column) = Position(offset);
        return line > _outerStarts.Count
            ? (_outerStarts.Count == 0 ? 0 : _outerStarts[^1] + (_lineStarts[^1] - _lineStarts[_outerStarts.Count - 1] - 1))
            : _outerStarts[line - 1] + column - 1;
    }

    /// <summary>Line and column, from 1, of a character.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, at - _lineStarts[line] + 1);
    }
}
