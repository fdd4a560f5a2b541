using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>Where a table may part between its rows.</summary>
/// <param name="between">The rule between two rows that nothing joins.</param>
internal sealed class RowBreaks(Table table, TableGrid grid, BreakRule between)
{
    private readonly LoneLines _ends = new(grid.Count);

    /// <summary>The rule before a row: no row stands alone, none is parted from the cells and the name that it shares.</summary>
    public BreakRule Before(int row)
    {
        var isJoined = row > 0 && (grid.IsKept(row - 1) || table.Rows[row - 1].Kind == RowKind.Group);
        var ends = isJoined ? BreakRule.Discouraged : _ends.Before(row);
        return row > 0 && between > ends ? between : ends;
    }
}
