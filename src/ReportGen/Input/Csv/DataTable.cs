namespace ReportGen.Input.Csv;

/// <summary>A free table of <c>data/</c>: texts with places, whose meaning is up to the block that prints them.</summary>
/// <param name="File">Path in the report.</param>
/// <param name="Columns">Names as the header writes them; empty for a column without one.</param>
/// <param name="Rows">The rows that could be read; each has a cell in every column.</param>
internal sealed record DataTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<DataRow> Rows)
{
    /// <summary>Whether decimals are written with a comma.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Index of a column, whatever the case of its letters; -1 for none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (name.Length > 0 && string.Equals(Columns[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A row of a free table.</summary>
/// <param name="cells">Its texts by column.</param>
/// <param name="places">Where they stand.</param>
internal sealed class DataRow(string[] cells, RowCells places)
{
    /// <summary>The text of a cell.</summary>
    public string this[int column] => cells[column];

    /// <summary>Line of the file on which the row begins, from 1.</summary>
    public int Line => places.Line;

    /// <summary>The characters of a cell.</summary>
    public SourceSpan At(int column) => places.At(column);

    /// <summary>The cell for provenance.</summary>
    /// <param name="table">The row's table.</param>
    public CellOrigin Origin(DataTable table, int column) => new(table.File, Line, table.Columns[column], At(column)) { Cell = places.CellOf(column) };
}
