using CsvHelper;
using ReportGen.Diagnostics;
using ReportGen.Input.Text;

namespace ReportGen.Input.Csv;

/// <summary>Streams the well-formed rows of a file, and reports the others without losing those behind them.</summary>
/// <remarks>
/// A quote that is not closed swallows all rows to the next quote or the end. The reader then starts again on the line
/// behind the one with the quote, so that one slip hides one row.
/// </remarks>
internal sealed class CsvRows : IDisposable
{
    // A file with more broken rows is broken in another way.
    private const int MostReported = 50;

    private readonly DecodedFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly CsvReaderOptions _options;
    private CsvReader _reader;
    private int _readerStart;
    private int _readerLine = 1;
    private CsvMalformedRecord? _malformed;
    private int _reported;
    private readonly List<BrokenRow> _broken = [];
    private readonly int _hiddenLines;
    private (int Offset, int Line) _previous;
    private int _linesInCells;

    public CsvRows(DecodedFile file, Delimiter delimiter, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _options = new CsvReaderOptions
        {
            Separator = delimiter.Separator,
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => _malformed ??= record,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            PoolStrings = true,
        };

        // Spreadsheet software shows no row for a sep= line.
        _hiddenLines = delimiter.DataStart > 0 ? 1 : 0;
        _previous = (delimiter.DataStart, 1);
        _reader = Start(delimiter.DataStart, 1 + Lines(file.Utf8.Span[..delimiter.DataStart]));
    }

    /// <summary>The row at which the reader stands.</summary>
    public CsvReader Row => _reader;

    /// <summary>Offset of the row in the file.</summary>
    public int Offset => _readerStart + (int)_reader.ByteOffset;

    /// <summary>Line on which the row begins.</summary>
    public int Line => _readerLine + (int)_reader.LineNumber - 1;

    /// <summary>Number of the row as spreadsheet software shows it: a cell of several lines is in one row.</summary>
    public int Number => Line - _linesInCells - _hiddenLines;

    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<BrokenRow> Broken => _broken;

    /// <summary>Whether too many rows were broken to go on.</summary>
    public bool IsCutShort => _reported >= MostReported;

    /// <summary>Moves to the next row that holds anything.</summary>
    public bool Read()
    {
        while (_reported < MostReported)
        {
            _malformed = null;
            var isRead = _reader.Read();
            if (_malformed is { } malformed)
            {
                Report(malformed);
                Restart(malformed);
            }
            else if (!isRead)
            {
                return false;
            }
            else if (!IsBlank())
            {
                Count();
                return true;
            }
        }

        _diagnostics.Add(Messages.TooManyBrokenRows(SourceSpan.OfFile(_file.File), MostReported));
        return false;
    }

    public void Dispose() => _reader.Dispose();

    private CsvReader Start(int offset, int line)
    {
        _readerStart = offset;
        _readerLine = line;
        return CsvReader.Create(_file.Utf8[offset..], _options);
    }

    /// <summary>Takes note of the line ends inside the row before.</summary>
    private void Count()
    {
        if (Line > _previous.Line + 1)
        {
            _linesInCells += CsvCells.LinesInCells(_file.Utf8.Span[_previous.Offset..Offset]);
        }

        _previous = (Offset, Line);
    }

    private void Report(CsvMalformedRecord malformed)
    {
        _reported++;
        var start = _readerStart + OffsetOfLine(_file.Utf8.Span[_readerStart..], (int)malformed.LineNumber);
        _broken.Add(new BrokenRow(start, _readerLine + (int)malformed.LineNumber - 1));
        var problem = Math.Min(_readerStart + (int)malformed.ByteOffset, _file.Utf8.Length);
        var at = _file.At(problem);
        var (cell, column) = CsvCells.LastCell(_file.Utf8.Span[start..problem], (byte)_reader.Separator);
        var name = CellName.Of(column, NumberOf(_broken[^1]));
        if (malformed.Reason == CsvMalformedReason.StrayQuote)
        {
            _diagnostics.Add(Messages.InCell(name, Messages.StrayQuote(at)));
            return;
        }

        // A quote that closes on another line was most likely not meant to: the fault is where it opens.
        var opening = _file.At(start + cell);
        var isUnclosed = malformed.Reason == CsvMalformedReason.UnterminatedQuote || opening.Line < at.Line;
        _diagnostics.Add(Messages.InCell(name, isUnclosed ? Messages.QuoteNotClosed(opening) : Messages.TextBehindQuote(at)));
    }

    /// <summary>The number of a broken row, which is not counted yet; neither are the lines inside the row before it.</summary>
    private int NumberOf(BrokenRow row)
    {
        var uncounted = row.Offset > _previous.Offset ? CsvCells.LinesInCells(_file.Utf8.Span[_previous.Offset..row.Offset]) : 0;
        return row.Line - _linesInCells - uncounted - _hiddenLines;
    }

    /// <summary>Goes on behind the first line of a broken row, whatever the reader took for its end.</summary>
    private void Restart(CsvMalformedRecord malformed)
    {
        var line = _readerLine + (int)malformed.LineNumber - 1;
        var rest = _file.Utf8.Span[_readerStart..];
        var start = OffsetOfLine(rest, (int)malformed.LineNumber + 1);
        _reader.Dispose();
        _reader = Start(_readerStart + start, line + 1);
        _previous = (_readerStart, line + 1);
    }

    private bool IsBlank()
    {
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            if (!_reader.GetSpan(i).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static int Lines(ReadOnlySpan<byte> bytes) => Utf8Position.Of(bytes).Line - 1;

    private static int OffsetOfLine(ReadOnlySpan<byte> bytes, int line)
    {
        var offset = 0;
        for (var i = 1; i < line; i++)
        {
            var at = bytes[offset..].IndexOfAny((byte)'\r', (byte)'\n');
            if (at < 0)
            {
                return bytes.Length;
            }

            offset += at;
            offset += bytes[offset] == '\r' && offset + 1 < bytes.Length && bytes[offset + 1] == '\n' ? 2 : 1;
        }

        return offset;
    }
}
