using ReportGen.Binding.Narrative;
using ReportGen.Binding.Tables;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The rows of a table block: read, sorted, summed, set off, and joined where cells are equal.</summary>
internal sealed class TableBody(BlockMap map, IReadOnlyList<ShownColumn> columns, ITableRows rows, NarrativeContext narrative)
{
    private readonly CellPrinter _printer = new(narrative.Binding);

    public IReadOnlyList<TableRow> Make()
    {
        var read = Enumerable.Range(0, rows.Count).Select(Read).ToList();
        var sorted = new RowSort(map, columns, rows, narrative.Diagnostics).Sort(read);
        var kinds = Kinds(sorted);
        var total = new TotalRow(map, columns, rows, narrative).Make(sorted, _printer);
        var all = total is null ? sorted : [.. sorted, total];
        var spans = EqualCells.In([.. all.Select(Texts)], columns.Count, MergedColumns());
        return [.. all.Select((row, i) => Place(row, spans.Of(i), i < kinds.Length ? kinds[i] : RowKind.Total))];
    }

    private BlockRow Read(int row)
    {
        narrative.CancellationToken.ThrowIfCancellationRequested();
        var cells = new BlockCell[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var column = columns[i];
            var value = rows.Read(row, column.Field, column.Span);
            CellOrigin[] origins = rows.OriginOf(row, column.Field) is { } origin ? [origin] : [];
            cells[i] = new BlockCell(value, _printer.Print(column.Format.Apply(value), column.Span, origins));
        }

        return new BlockRow(row, cells);
    }

    private RowKind[] Kinds(IReadOnlyList<BlockRow> sorted)
    {
        var kinds = new RowKind[sorted.Count];
        foreach (var name in map.Texts("highlight"))
        {
            var found = Enumerable.Range(0, sorted.Count).Where(i => IsCalled(sorted[i], name.Value)).ToList();
            found.ForEach(i => kinds[i] = RowKind.Highlighted);
            if (found.Count == 0)
            {
                narrative.Diagnostics.Add(Messages.HighlightWithoutRow(name.Span, name.Value, [.. sorted.Select(r => r.Cells[0].Printed.Text).Distinct()]));
            }
        }

        return kinds;
    }

    private bool IsCalled(BlockRow row, string name) =>
        rows.IsCalled(row.Index, name) || row.Cells.Any(c => c.Printed.Text == name);

    private List<int> MergedColumns() => ShownFields.Find(map.Texts("merge"), columns, narrative.Diagnostics);

    /// <summary>What the cells of a row say; sums stay apart from the rows above.</summary>
    private static string[]? Texts(BlockRow row) => row.Index < 0 ? null : Array.ConvertAll(row.Cells, c => c.Printed.Text);

    /// <summary>Puts a row into the document; of equal cells only the first is printed.</summary>
    private TableRow Place(BlockRow row, IReadOnlyList<int> spans, RowKind kind)
    {
        var cells = new List<TableCell>(row.Cells.Length);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (spans[i] > 0)
            {
                var printed = row.Cells[i].Printed;
                var isEmpty = printed is { Text.Length: 0, Sparkline: null, Problems.Count: 0 };
                cells.Add(new TableCell(isEmpty ? [] : [narrative.Figures.Place(printed)]) { Span = printed.Span, RowSpan = spans[i] });
            }
        }

        return new TableRow(cells) { Span = columns[0].Span }.As(kind);
    }
}
