using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ReportGen.Input.Csv;

/// <summary>The places of a row's cells by lower-case column name; computed when asked for, since most never are.</summary>
/// <param name="table">The file.</param>
/// <param name="offset">Offset of the row's first byte.</param>
/// <param name="line">Line on which the row begins.</param>
internal sealed class RowCells(CsvTable table, int offset, int line) : IReadOnlyDictionary<string, SourceSpan>
{
    public int Line => line;

    public IEnumerable<string> Keys => table.Indexes.Keys;

    public IEnumerable<SourceSpan> Values => table.Indexes.Values.Select(At);

    public int Count => table.Indexes.Count;

    public SourceSpan this[string key] => At(table.Indexes[key]);

    /// <summary>The place of a cell by its column's index.</summary>
    public SourceSpan At(int column) => table.SpanOf(offset, line, column);

    /// <summary>The row's first line.</summary>
    public SourceSpan WholeLine() => table.SpanOfLine(offset, line);

    public bool ContainsKey(string key) => table.Indexes.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out SourceSpan value)
    {
        var isFound = table.Indexes.TryGetValue(key, out var column);
        value = isFound ? At(column) : SourceSpan.None;
        return isFound;
    }

    public IEnumerator<KeyValuePair<string, SourceSpan>> GetEnumerator() =>
        table.Indexes.Select(i => KeyValuePair.Create(i.Key, At(i.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
