using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>The rules below the rows of one table.</summary>
internal sealed class RowRules(Theme theme, TableColumns columns, Region region)
{
    private readonly double _halfGap = columns.Geometry.Gap.Points / 2;

    /// <summary>The rule under the head.</summary>
    public IReadOnlyList<RowRule> UnderHead() => Whole(theme.Tables.HeadRule);

    /// <summary>Short rules under the names of groups of columns.</summary>
    public IReadOnlyList<RowRule> UnderGroups(IReadOnlyList<GridCell> row) => theme.Tables.HeadRule <= Length.Zero
        ? []
        : [.. row.Where(p => p.Columns > 1 && p.Rows == 1).Select(p => Rule(columns.X[p.Column], columns.WidthOf(p), theme.Tables.HeadRule))];

    /// <summary>The rule under a row of the body; none under cells that go on in the next.</summary>
    public IReadOnlyList<RowRule> UnderBody(Table table, TableGrid grid, int row)
    {
        if (row == table.Rows.Count - 1)
        {
            return [];
        }

        if (table.Rows[row + 1].Kind == RowKind.Total)
        {
            return Whole(theme.Tables.HeadRule);
        }

        return grid.IsJoined(row) ? Parts(grid, row) : Whole(theme.Tables.RowRule);
    }

    private IReadOnlyList<RowRule> Whole(Length thickness) =>
        thickness > Length.Zero ? [Rule(region.X, region.Width, thickness)] : [];

    private List<RowRule> Parts(TableGrid grid, int row)
    {
        if (theme.Tables.RowRule <= Length.Zero)
        {
            return [];
        }

        // Cells that begin in the next row have the rule above them.
        var rules = new List<RowRule>();
        foreach (var place in grid[row + 1])
        {
            var left = place.Column == 0 ? region.X : columns.X[place.Column] - _halfGap;
            var isLast = place.Column + place.Columns == columns.Count;
            var right = isLast ? region.X + region.Width : columns.X[place.Column] + columns.WidthOf(place) + _halfGap;
            rules.Add(Rule(left, right - left, theme.Tables.RowRule));
        }

        return rules;
    }

    private RowRule Rule(double x, double width, Length thickness) => new(x, width, thickness.Points, theme.Rule);
}
