namespace ReportGen.Input.Text;

/// <summary>
/// Watches the bytes of a CSV file as they come, for a cell so long that reading on would fill the memory.
/// Quotes and separators are the same bytes in all encodings but UTF-16, whose files pass unwatched.
/// </summary>
internal sealed class CellGuard
{
    // Far above what a row is refused for: a quote left open in a file of usual size is found where it opens.
    private const int Longest = 16 << 20;

    private bool _isQuoted;
    private int _length;
    private int _line = 1;
    private int _cellLine = 1;

    /// <summary>Line on which the cell begins that is being read.</summary>
    public int Line => _cellLine;

    /// <summary>Takes note of the next bytes.</summary>
    /// <returns>Whether the file may be read on.</returns>
    public bool Accepts(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            _length++;
            _isQuoted ^= b == '"';
            _line += b == '\n' ? 1 : 0;
            if (!_isQuoted && b is ((byte)',' or (byte)';' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                _length = 0;
                _cellLine = _line;
            }
        }

        return _length <= Longest;
    }
}
