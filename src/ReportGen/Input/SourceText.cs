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

    /// <summary>The file's bytes as they were read; none for what is no file.</summary>
    public ReadOnlyMemory<byte> Written { get; init; }

    /// <summary>The span of a stretch of characters.</summary>
    public SourceSpan Span(int start, int length)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        return new SourceSpan(File, line, column, endLine, endColumn);
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
