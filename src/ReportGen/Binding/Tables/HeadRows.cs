using ReportGen.Document;

namespace ReportGen.Binding.Tables;

/// <summary>The head of a table whose columns may have names of groups above their own.</summary>
internal static class HeadRows
{
    /// <summary>The rows from the top. A column without a group has its name at the foot of all rows; heads without any words are none.</summary>
    /// <param name="labels">Of each column its name.</param>
    /// <param name="groups">Rows of names of groups; those of each row together span all columns.</param>
    public static IReadOnlyList<TableRow> Of(IReadOnlyList<TableCell> labels, IReadOnlyList<IReadOnlyList<TableCell>> groups)
    {
        if (groups.Count == 0)
        {
            return labels.Any(l => l.Inlines.Count > 0) ? [RowOf(labels)] : [];
        }

        var raised = labels.Select((_, column) => RowsFree(groups, column)).ToArray();
        var rows = new List<TableRow>(groups.Count + 1);
        for (var i = 0; i < groups.Count; i++)
        {
            rows.Add(RowOf(GroupRow(groups, i, labels, raised)));
        }

        rows.Add(RowOf([.. labels.Where((_, column) => raised[column] == 0)]));
        return rows;
    }

    /// <summary>How many rows above a column's own name are free for it.</summary>
    private static int RowsFree(IReadOnlyList<IReadOnlyList<TableCell>> groups, int column)
    {
        var free = 0;
        while (free < groups.Count && At(groups[groups.Count - 1 - free], column) is { ColumnSpan: 1, Inlines.Count: 0 })
        {
            free++;
        }

        return free;
    }

    private static TableCell? At(IReadOnlyList<TableCell> row, int column)
    {
        var end = 0;
        foreach (var cell in row)
        {
            end += cell.ColumnSpan;
            if (column < end)
            {
                return cell;
            }
        }

        return null;
    }

    private static List<TableCell> GroupRow(
        IReadOnlyList<IReadOnlyList<TableCell>> groups, int row, IReadOnlyList<TableCell> labels, int[] raised)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var group in groups[row])
        {
            // A name of several rows begins in the first of them, and is no cell of the others.
            var rowsBelow = groups.Count - row;
            if (column >= raised.Length || raised[column] < rowsBelow)
            {
                cells.Add(group);
            }
            else if (raised[column] == rowsBelow)
            {
                cells.Add(labels[column] with { RowSpan = rowsBelow + 1 });
            }

            column += group.ColumnSpan;
        }

        return cells;
    }

    private static TableRow RowOf(IReadOnlyList<TableCell> cells) => new(cells) { Span = cells.Count > 0 ? cells[0].Span : default };
}
