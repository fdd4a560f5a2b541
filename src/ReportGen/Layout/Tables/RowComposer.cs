using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>The rows of a table's body to strips: one each, or one a line where a row is higher than a page.</summary>
internal sealed class RowComposer(CellComposer cells, RowRules rules, Composition composition)
{
    private TableDesign Design => composition.Theme.Tables;

    /// <summary>Sets the rows.</summary>
    /// <param name="grid">The places of their cells.</param>
    /// <param name="region">Where they stand; its node is that of the body.</param>
    /// <param name="head">What is repeated above each page's first row; null for nothing.</param>
    public IReadOnlyList<RowStrip>[] Compose(Table table, TableGrid grid, Region region, RepeatedHead? head)
    {
        var rows = new CellLines[grid.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            composition.Context.CancellationToken.ThrowIfCancellationRequested();
            rows[i] = cells.Body(grid[i], i, table.Rows[i].Kind, region.Structure);
        }

        var heights = RowHeights.Of(rows, composition.Theme.TableCell.Leading.Points, Design.RowPadding.Points);
        var stripe = new RowGround(region.X, region.Width, composition.Theme.Colors.Stripe);
        var grounds = new RowGrounds(table, grid, cells).Of(Design, stripe);
        var merged = new MergedCells(grid, cells, heights, Design.RowPadding.Points);
        var strips = new IReadOnlyList<RowStrip>[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var look = new RowLook(Design.RowPadding.Points, grounds[i], rules.UnderBody(table, grid, i), merged.Above(i, head));
            // A row that cells from above fill has no lines to be cut between.
            strips[i] = rows[i].Length > 0 && heights[i] > composition.PageDepth - (head?.Height ?? 0)
                ? RowSlices.Of(rows[i], look)
                : [RowOf(rows[i], heights[i], look)];
        }

        return strips;
    }

    private static RowStrip RowOf(CellLines[] row, double height, RowLook look) => new(row)
    {
        Height = height,
        Padding = look.Padding,
        Ground = look.Ground,
        Rules = look.Rules,
        Repeat = look.Head,
    };
}

/// <summary>How a row is set beside what its cells hold.</summary>
/// <param name="Padding">Above and below its lines.</param>
/// <param name="Ground">What lies under it; null for nothing.</param>
/// <param name="Rules">The rules below it.</param>
/// <param name="Head">What is repeated above it at a page's top; null for nothing.</param>
internal sealed record RowLook(double Padding, RowGround? Ground, IReadOnlyList<RowRule> Rules, RepeatedHead? Head);
