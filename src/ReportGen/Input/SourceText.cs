namespace ReportGen.Input;

/// <summary>A decoded text file that knows its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

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

    public string File { get; }

    public string Text { get; }

    /// <summary>The span of a stretch of characters.</summary>
    public SourceSpan Span(int start, int length)
    {
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

    /// <summary>Line and column, from 1, of a character.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, at - _lineStarts[line] + 1);
    }
}
