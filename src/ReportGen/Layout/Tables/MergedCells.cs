using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>Cells of several rows say again what they hold where a page begins inside them.</summary>
/// <param name="padding">Above the lines of a row.</param>
internal sealed class MergedCells(TableGrid grid, CellComposer cells, double padding)
{
    private readonly List<(GridCell Place, int Row)> _open = [];

    /// <summary>What is repeated above a row; ask in the order of the rows.</summary>
    /// <param name="head">What is repeated above any.</param>
    public RepeatedHead? Above(int row, RepeatedHead? head)
    {
        _open.RemoveAll(o => o.Row + o.Place.Rows <= row);
        var open = _open.ToArray();
        _open.AddRange(grid[row].Where(p => p.Rows > 1).Select(p => (p, row)));
        return open.Length == 0
            ? head
            : new RepeatedHead(head?.Height ?? 0, () => [.. head?.Strips ?? [], Again(open)]) { Outside = head?.Outside ?? 0 };
    }

    /// <summary>A strip without height, so that the cells stand beside the row below it.</summary>
    private RowStrip Again((GridCell Place, int Row)[] open) =>
        new([.. open.Select(o => cells.Again(o.Place, o.Row))]) { Height = 0, Padding = padding };
}
