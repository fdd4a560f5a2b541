namespace ReportGen.Input.Csv;

/// <summary>Finds cells in the bytes of a row that is known to be well formed.</summary>
internal static class CsvCells
{
    /// <summary>Start and end of a cell's value in a row; empty at the row's end when the row is shorter.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<byte> row, byte separator, int column)
    {
        var start = 0;
        var end = EndOfCell(row, separator, 0);
        for (var i = 0; i < column; i++)
        {
            if (end >= row.Length || row[end] != separator)
            {
                return (end, end);
            }

            start = end + 1;
            end = EndOfCell(row, separator, start);
        }

        return Value(row, start, end);
    }

    /// <summary>Start and column of the cell in which a stretch of a row ends.</summary>
    public static (int Start, int Column) LastCell(ReadOnlySpan<byte> row, byte separator)
    {
        var (start, column) = (0, 0);
        for (var end = EndOfCell(row, separator, 0); end < row.Length; end = EndOfCell(row, separator, start))
        {
            start = end + 1;
            column++;
        }

        return (Trim(row, start, row.Length).Start, column);
    }

    /// <summary>Whether a cell that begins at an offset of a row stands between quotes.</summary>
    public static bool IsQuoted(ReadOnlySpan<byte> row, int start) => row[..start].TrimEnd(" \t"u8) is [.., (byte)'"'];

    /// <summary>Line ends inside the quoted cells of well-formed rows.</summary>
    public static int LinesInCells(ReadOnlySpan<byte> rows)
    {
        var lines = 0;
        var isQuoted = false;
        for (var at = 0; at < rows.Length; at++)
        {
            isQuoted ^= rows[at] == '"';
            var isLineEnd = rows[at] == '\n' || (rows[at] == '\r' && (at + 1 == rows.Length || rows[at + 1] != '\n'));
            lines += isQuoted && isLineEnd ? 1 : 0;
        }

        return lines;
    }

    private static int EndOfCell(ReadOnlySpan<byte> row, byte separator, int from)
    {
        var isQuoted = false;
        for (var at = from; at < row.Length; at++)
        {
            var b = row[at];
            if (b == '"')
            {
                // A doubled quote leaves and enters again.
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (b == separator || b is (byte)'\r' or (byte)'\n'))
            {
                return at;
            }
        }

        return row.Length;
    }

    private static (int Start, int End) Value(ReadOnlySpan<byte> row, int start, int end)
    {
        (start, end) = Trim(row, start, end);
        var isQuoted = end - start >= 2 && row[start] == '"' && row[end - 1] == '"';
        return isQuoted ? Trim(row, start + 1, end - 1) : (start, end);
    }

    private static (int Start, int End) Trim(ReadOnlySpan<byte> row, int start, int end)
    {
        while (start < end && row[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        while (end > start && row[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        return (start, end);
    }
}
