using System.Text;
using ReportGen.Input.Text;

namespace ReportGen.Input.Csv;

/// <summary>A CSV file and its header; finds the places of cells when a message asks for them.</summary>
/// <param name="file">The file decoded.</param>
/// <param name="separator">A comma, semicolon or tab.</param>
internal sealed class CsvTable(DecodedFile file, char separator)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _names = [];

    public string File => file.File;

    /// <summary>A comma, semicolon or tab.</summary>
    public char Separator => separator;

    /// <summary>Files that part cells by semicolons write decimals with a comma.</summary>
    public bool HasDecimalComma => separator == ';';

    /// <summary>Index of each named column, by its name in lower case.</summary>
    public IReadOnlyDictionary<string, int> Indexes => _indexes;

    /// <summary>Adds a column of the header.</summary>
    /// <param name="name">As written.</param>
    /// <returns>Whether the name is new.</returns>
    public bool TryAddColumn(string name, int index) => _indexes.TryAdd(name.ToLowerInvariant(), index) && _names.TryAdd(index, name);

    /// <summary>The name of a column as written.</summary>
    public string NameOf(int index) => _names[index];

    /// <summary>The characters of a cell's value, without quotes and surrounding blanks.</summary>
    /// <param name="offset">Offset of the row.</param>
    /// <param name="line">Line of the row.</param>
    /// <param name="column">Index of the column.</param>
    public SourceSpan SpanOf(int offset, int line, int column)
    {
        var row = file.Utf8.Span[offset..];
        var (start, end) = CsvCells.Find(row, (byte)separator, column);
        var (startLine, startColumn) = Utf8Position.Of(row[..start]);
        var (endLine, endColumn) = Utf8Position.Of(row[..end]);
        return new SourceSpan(File, line + startLine - 1, startColumn, line + endLine - 1, endColumn);
    }

    /// <summary>Whether a cell stands between quotes.</summary>
    /// <param name="offset">Offset of the row.</param>
    public bool IsQuoted(int offset, int column)
    {
        var row = file.Utf8.Span[offset..];
        return CsvCells.IsQuoted(row, CsvCells.Find(row, (byte)separator, column).Start);
    }

    /// <summary>The text of a cell on the first line of a row that is not well formed.</summary>
    public string TextOf(BrokenRow row, int column)
    {
        var rest = file.Utf8.Span[row.Offset..];
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        var (start, stop) = CsvCells.Find(line, (byte)separator, column);
        return Encoding.UTF8.GetString(line[start..stop]);
    }

    /// <summary>The characters of a whole row's first line.</summary>
    public SourceSpan SpanOfLine(int offset, int line)
    {
        var row = file.Utf8.Span[offset..];
        var end = row.IndexOfAny((byte)'\r', (byte)'\n');
        var length = Encoding.UTF8.GetCharCount(end < 0 ? row : row[..end]);
        return new SourceSpan(File, line, 1, line, length + 1);
    }
}
