using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>A free table as the rows of a table.</summary>
internal sealed class DataRows(DataTable table, DiagnosticBag diagnostics) : ITableRows
{
    private readonly Dictionary<int, bool> _arePeriods = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string?[] _ids = new string?[table.Columns.Count];

    public int Count => table.Rows.Count;

    public IReadOnlyList<string> DefaultFields => [.. table.Columns.Where(c => c.Length > 0)];

    public string? FieldToSortBy(IReadOnlyList<string> shown) =>
        shown.FirstOrDefault(f => !IsPeriod(table.IndexOf(f)) && IsNumeric(table.IndexOf(f)));

    public bool Has(SettingText field)
    {
        if (table.IndexOf(field.Value) >= 0)
        {
            return true;
        }

        diagnostics.Add(Messages.NoSuchDataColumn(field.Span, field.Value, table.File, DefaultFields));
        return false;
    }

    public string HeadOf(string field) => table.Columns[table.IndexOf(field)];

    public Value Read(int row, string field, SourceSpan at)
    {
        var column = table.IndexOf(field);
        var text = table.Rows[row][column];
        if (text.Length == 0)
        {
            return new NothingValue();
        }

        var number = NumberReader.Read(text, table.HasDecimalComma);
        if (number.Kind != CellKind.Number)
        {
            return new TextValue(text);
        }

        var value = new NumberValue(new Quantity(number.Value, number.Decimals, Unit.None, number.Bound), null);
        return IsPeriod(column) ? value : value.In(NumberForm.Plain);
    }

    public bool IsCalled(int row, string name) => false;

    public bool IsSummable(string field) => !IsPeriod(table.IndexOf(field)) && IsNumeric(table.IndexOf(field));

    public CellOrigin? OriginOf(int row, string field) => table.Rows[row].Origin(table, table.IndexOf(field));

    /// <summary>Index of a column by its name in a binding, which has no blanks, hyphens or capitals where headers may; -1 for none.</summary>
    public int IndexOfName(string name)
    {
        if (!_columns.TryGetValue(name, out var index))
        {
            index = table.IndexOf(name);
            for (var i = 0; index < 0 && i < table.Columns.Count; i++)
            {
                index = string.Equals(table.Columns[i].Replace(' ', '_').Replace('-', '_'), name, StringComparison.OrdinalIgnoreCase) ? i : -1;
            }

            _columns.Add(name, index);
        }

        return index;
    }

    /// <summary>What the figures of a column are called: <c>data.rainfall.mm</c>.</summary>
    public string IdOf(int column) => _ids[column] ??= $"{Path.ChangeExtension(table.File, null).Replace('/', '.')}.{table.Columns[column]}";

    private bool IsPeriod(int column)
    {
        if (!_arePeriods.TryGetValue(column, out var isPeriod))
        {
            isPeriod = PeriodColumn.Is(table, column);
            _arePeriods.Add(column, isPeriod);
        }

        return isPeriod;
    }

    private bool IsNumeric(int column) => table.Rows.Any(r => r[column].Length > 0)
        && table.Rows.All(r => r[column].Length == 0 || NumberReader.Read(r[column], table.HasDecimalComma) is { Kind: CellKind.Number });
}
