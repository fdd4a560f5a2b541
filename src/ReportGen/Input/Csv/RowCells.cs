using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>The places of a row's cells by lower-case column name; computed when asked for, since most never are.</summary>
/// <param name="table">The file.</param>
/// <param name="offset">Offset of the row's first byte.</param>
/// <param name="line">Line on which the row begins.</param>
/// <param name="number">Number of the row in spreadsheet software.</param>
internal sealed class RowCells(CsvTable table, int offset, int line, int number) : IReadOnlyDictionary<string, SourceSpan>, ICellNames
{
    public int Line => line;

    public IEnumerable<string> Keys => table.Indexes.Keys;

    public IEnumerable<SourceSpan> Values => table.Indexes.Values.Select(At);

    public int Count => table.Indexes.Count;

    public SourceSpan this[string key] => At(table.Indexes[key]);

    /// <summary>The place of a cell by its column's index.</summary>
    public SourceSpan At(int column) => table.SpanOf(offset, line, column);

    /// <summary>Whether a cell stands between quotes.</summary>
    public bool IsQuoted(int column) => table.IsQuoted(offset, column);

    /// <summary>The row's first line.</summary>
    public SourceSpan WholeLine() => table.SpanOfLine(offset, line);

    /// <summary>The name of a cell by its column's index.</summary>
    public string NameOf(int column) => CellName.Of(column, number);

    /// <summary>The bare name of a cell by its column's index, such as <c>B4</c>.</summary>
    public string CellOf(int column) => CellName.Bare(column, number);

    public CellOrigin OriginOf(int column) => new(table.File, line, table.NameOf(column), At(column)) { Cell = CellOf(column) };

    public string CellOf(string column) => table.Indexes.TryGetValue(column, out var index) ? CellOf(index) : string.Empty;

    /// <summary>A place of the row as spreadsheet software names it: <c>cell B4</c>, <c>row 4</c>; of a row made in code by its column.</summary>
    public string NameOf(SourceSpan place)
    {
        var isMadeInCode = place.File.Length == 0;
        foreach (var (name, column) in table.Indexes)
        {
            if (Holds(At(column), place) && place != WholeLine())
            {
                return isMadeInCode ? $"'{name}'" : NameOf(column);
            }
        }

        return isMadeInCode ? "this row" : string.Create(CultureInfo.InvariantCulture, $"row {number}");
    }

    /// <summary>Whether a place is a cell or begins in it, as one in a formula does.</summary>
    private static bool Holds(SourceSpan cell, SourceSpan place) => cell == place
        || (place >= cell && (place.Line, place.Column).CompareTo((cell.EndLine, cell.EndColumn)) <= 0);

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
