using ReportGen.Document;

namespace ReportGen.Binding.Tables;

/// <summary>Equal cells that stand one below another in a column become one.</summary>
internal static class EqualCells
{
    /// <summary>Joins cells of rows that have a cell in each column. Rows of sums stay apart.</summary>
    /// <param name="columns">The columns, outer groups first: cells are joined only where those before are.</param>
    public static IReadOnlyList<TableRow> Join(IReadOnlyList<TableRow> rows, IReadOnlyList<int> columns)
    {
        var spans = new int[rows.Count, rows.Count == 0 ? 0 : rows[0].Cells.Count];
        var isSame = new bool[rows.Count];
        Array.Fill(isSame, true);
        foreach (var column in columns)
        {
            for (int first = 0, next; first < rows.Count; first = next)
            {
                next = first + 1;
                while (next < rows.Count && isSame[next] && AreEqual(rows[first], rows[next], column))
                {
                    next++;
                }

                spans[first, column] = next - first;
                MarkJoined(spans, column, first + 1, next);
                isSame[first] = false;
            }
        }

        return columns.Count == 0 ? rows : [.. rows.Select((row, i) => row with { Cells = CellsOf(row, i, spans) })];
    }

    private static void MarkJoined(int[,] spans, int column, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            spans[i, column] = -1;
        }
    }

    private static bool AreEqual(TableRow first, TableRow next, int column) =>
        first.Kind != RowKind.Total && next.Kind != RowKind.Total
        && first.Cells[column].Inlines.Count > 0
        && InlineText.Of(first.Cells[column].Inlines) == InlineText.Of(next.Cells[column].Inlines);

    private static List<TableCell> CellsOf(TableRow row, int index, int[,] spans)
    {
        var cells = new List<TableCell>(row.Cells.Count);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (spans[index, column] >= 0)
            {
                cells.Add(row.Cells[column] with { RowSpan = Math.Max(1, spans[index, column]) });
            }
        }

        return cells;
    }
}
