using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>Cells of several rows say again what they hold where a page begins inside them.</summary>
/// <param name="heights">Heights of the rows.</param>
/// <param name="padding">Above and below the lines of a row.</param>
internal sealed class MergedCells(TableGrid grid, CellComposer cells, double[] heights, double padding)
{
    // Sums of heights may miss by a hair.
    private const double Rounding = 0.01;

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
            : new RepeatedHead(head?.Height ?? 0, () => [.. head?.Strips ?? [], Again(open, row)]) { Outside = head?.Outside ?? 0 };
    }

    /// <summary>A strip without height, so that the cells stand beside the rows below it.</summary>
    private RowStrip Again((GridCell Place, int Row)[] open, int row) =>
        new([.. open.Select(o => Fitting(cells.Again(o.Place, o.Row), RoomOf(row, o.Row + o.Place.Rows)))]) { Height = 0, Padding = padding };

    private double RoomOf(int from, int to) => RowHeights.Sum(heights.AsSpan(from..to)) - (2 * padding);

    /// <summary>The lines for which the rows that are left have room. All of them stand where the cell begins.</summary>
    private static CellLines Fitting(in CellLines cell, double room)
    {
        var (count, height) = (0, 0.0);
        while (count < cell.Lines.Count && (height += cell.Lines[count].Height) <= room + Rounding)
        {
            count++;
        }

        return cell with { Lines = [.. cell.Lines.Take(count)] };
    }
}
