namespace ReportGen.Document;

/// <summary>Where a cell stands in its table.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">Index of its first column.</param>
/// <param name="Columns">Columns that it spans, none beyond the table.</param>
/// <param name="Rows">Rows that it spans, none beyond the head or body.</param>
internal readonly record struct GridCell(TableCell Cell, int Column, int Columns, int Rows);

/// <summary>The places of the cells of a head or of a body.</summary>
/// <param name="rows">Of each row the cells that begin in it, from left to right.</param>
internal sealed class TableGrid(IReadOnlyList<GridCell>[] rows)
{
    /// <summary>Cells of more rows may part between pages: they say again what they hold.</summary>
    private const int MostRowsKept = 8;

    /// <summary>Of each row the rows of the shortest cell that reaches from it into the next; 0 for none.</summary>
    private readonly int[] _joins = Joins(rows);

    public int Count => rows.Length;

    public IReadOnlyList<GridCell> this[int row] => rows[row];

    /// <summary>Whether a cell of this row, or of one above, reaches into the next.</summary>
    public bool IsJoined(int row) => _joins[row] > 0;

    /// <summary>Whether such a cell is so short that its rows stand on one page.</summary>
    public bool IsKept(int row) => _joins[row] is > 0 and <= MostRowsKept;

    /// <summary>Places cells from left to right; those from rows above are gone round.</summary>
    /// <param name="columns">Columns of the table.</param>
    public static TableGrid Of(IReadOnlyList<TableRow> rows, int columns)
    {
        var places = new IReadOnlyList<GridCell>[rows.Count];
        var taken = new int[columns];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Place(rows[i].Cells, taken, rows.Count - i);
        }

        return new TableGrid(places);
    }

    /// <param name="taken">For how many rows, this one counted, each column is taken by a cell that began above.</param>
    private static GridCell[] Place(IReadOnlyList<TableCell> cells, int[] taken, int rowsLeft)
    {
        var placed = new List<GridCell>(cells.Count);
        var next = 0;
        for (var column = 0; column < taken.Length; column++)
        {
            if (taken[column] > 0 || next == cells.Count)
            {
                continue;
            }

            var cell = cells[next++];
            var width = 1;
            while (width < cell.ColumnSpan && column + width < taken.Length && taken[column + width] == 0)
            {
                width++;
            }

            placed.Add(new GridCell(cell, column, width, Math.Clamp(cell.RowSpan, 1, rowsLeft)));
            Array.Fill(taken, placed[^1].Rows, column, width);
            column += width - 1;
        }

        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = Math.Max(0, taken[i] - 1);
        }

        return [.. placed];
    }

    private static int[] Joins(IReadOnlyList<GridCell>[] rows)
    {
        var joins = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var cell in rows[i])
            {
                for (var row = i; row < i + cell.Rows - 1; row++)
                {
                    joins[row] = joins[row] == 0 ? cell.Rows : Math.Min(joins[row], cell.Rows);
                }
            }
        }

        return joins;
    }
}
