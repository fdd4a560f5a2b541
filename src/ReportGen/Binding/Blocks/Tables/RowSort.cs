using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The order of a table's rows: numbers by size, words by their characters, what is empty last.</summary>
internal sealed class RowSort(BlockMap map, IReadOnlyList<ShownColumn> columns, ITableRows rows, DiagnosticBag diagnostics)
{
    public IReadOnlyList<BlockRow> Sort(IReadOnlyList<BlockRow> read)
    {
        if (map.Node("sort") is not { } node)
        {
            return read;
        }

        var sort = map.MapOf(node, TableBlockSchema.Sort, "order");
        var order = sort.Text("order")?.Value ?? "ascending";
        if (order == "none" || KeyOf(sort) is not { } key)
        {
            return read;
        }

        // OrderBy is stable: rows that are alike stay in the order of the file.
        var keyed = read.Select(row => (Row: row, Value: key(row))).ToList();
        var filled = keyed.Where(k => k.Value is NumberValue or TextValue);
        var comparer = Comparer<Value>.Create(Compare);
        var sorted = order == "descending" ? filled.OrderByDescending(k => k.Value, comparer) : filled.OrderBy(k => k.Value, comparer);
        return [.. sorted.Concat(keyed.Where(k => k.Value is not (NumberValue or TextValue))).Select(k => k.Row)];
    }

    /// <summary>What a row is sorted by: a field that is shown, or any other that there is.</summary>
    private Func<BlockRow, Value>? KeyOf(BlockMap sort)
    {
        if (sort.Text("by") is { } by)
        {
            return rows.Has(by) ? row => rows.Read(row.Index, by.Value, by.Span) : null;
        }

        if (rows.FieldToSortBy([.. columns.Select(c => c.Field)]) is { } field)
        {
            return row => rows.Read(row.Index, field, sort.Span);
        }

        diagnostics.Add(Messages.NothingToSortBy(sort.Span));
        return null;
    }

    private static int Compare(Value left, Value right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => UnitAlgebra.Compare(new Operand(a.Number.Value, a.Number.Unit), new Operand(b.Number.Value, b.Number.Unit)),
        (NumberValue, _) => -1,
        (_, NumberValue) => 1,
        (TextValue a, TextValue b) => string.CompareOrdinal(a.Text, b.Text),
        _ => 0,
    };
}
