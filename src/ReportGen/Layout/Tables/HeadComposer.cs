using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>The rows of a table's head to strips.</summary>
internal sealed class HeadComposer(CellComposer cells, RowRules rules, Region region)
{
    /// <summary>Sets the head. With <see cref="Frames.Artifact.Layout"/> as parent it is a repetition.</summary>
    public List<RowStrip> Compose(TableGrid grid, int parent, Theme theme)
    {
        var rows = Enumerable.Range(0, grid.Count).Select(i => cells.Head(grid[i], parent)).ToList();
        var heights = RowHeights.Of(rows, theme.TableHead.Leading.Points, theme.Tables.RowPadding.Points);
        var strips = new List<RowStrip>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            strips.Add(new RowStrip(EndingIn(rows, i))
            {
                Height = heights[i],
                Padding = theme.Tables.RowPadding.Points,
                IsHead = true,
                Decoration = region.Decoration,
                Rules = i == rows.Count - 1 ? rules.UnderHead() : rules.UnderGroups(grid[i]),
            });
        }

        return strips;
    }

    /// <summary>Heads stand at the foot of their rows, so those of several rows stand in the last.</summary>
    private static CellLines[] EndingIn(List<CellLines[]> rows, int row) =>
        [.. Enumerable.Range(0, row + 1).SelectMany(first => rows[first].Where(cell => first + cell.Rows - 1 == row)).OrderBy(cell => cell.X)];
}
