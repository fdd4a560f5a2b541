using ReportGen.Document;

namespace ReportGen.Layout.Tables;

/// <summary>What lies under the rows of a table's body: stripes, and the ground of rows that are set off.</summary>
/// <param name="table">The table.</param>
/// <param name="grid">The places of its cells.</param>
/// <param name="cells">Knows where columns begin.</param>
internal sealed class RowGrounds(Table table, TableGrid grid, CellComposer cells)
{
    /// <summary>Of each column the row below the last one of a cell that began in a row set off.</summary>
    private readonly int[] _ends = new int[table.Columns.Count];

    /// <summary>The grounds, null for none. Stripes go by rows, or by the groups that cells of several rows make of them.</summary>
    /// <param name="design">Says whether every second row has one.</param>
    /// <param name="stripe">The ground of a whole row.</param>
    public RowGround?[] Of(TableDesign design, RowGround stripe)
    {
        var grounds = new RowGround?[grid.Count];
        var isOdd = false;
        for (var i = 0; i < grounds.Length; i++)
        {
            Open(i);
            grounds[i] = design.HasStripes && isOdd ? stripe : table.Rows[i].Kind == RowKind.Highlighted ? cells.GroundFrom(FirstColumn(i), stripe) : null;
            isOdd ^= !grid.IsJoined(i);
        }

        return grounds;
    }

    private void Open(int row)
    {
        foreach (var place in grid[row])
        {
            var end = table.Rows[row].Kind == RowKind.Highlighted ? row + place.Rows : 0;
            Array.Fill(_ends, end, place.Column, place.Columns);
        }
    }

    /// <summary>The first column of the row whose cell began in a row set off: those before it belong to rows above.</summary>
    private int FirstColumn(int row) => Math.Max(0, Array.FindIndex(_ends, end => end > row));
}
