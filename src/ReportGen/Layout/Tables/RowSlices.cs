using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Tables;

/// <summary>A row that is higher than a page, line by line.</summary>
internal static class RowSlices
{
    public static List<RowStrip> Of(CellLines[] cells, RowLook look)
    {
        var count = cells.Max(c => c.Lines.Count);
        var slices = new List<RowStrip>(count);
        var breaks = new LoneLines(count);
        for (var i = 0; i < count; i++)
        {
            var slice = Slice(cells, i, i == count - 1 ? look : look with { Rules = [] });
            slice.Break = breaks.Before(i);
            slices.Add(slice);
        }

        return slices;
    }

    private static RowStrip Slice(CellLines[] cells, int line, RowLook look)
    {
        var parts = new List<CellLines>(cells.Length);
        var (height, isLast) = (0.0, true);
        foreach (var cell in cells)
        {
            if (line < cell.Lines.Count)
            {
                var part = new CellLines(cell.X, [cell.Lines[line]]);
                parts.Add(part);
                height = Math.Max(height, part.Height);
                isLast &= line == cell.Lines.Count - 1;
            }
        }

        var padding = line == 0 ? look.Padding : 0;
        return new RowStrip([.. parts])
        {
            Padding = padding,
            Height = height + padding + (isLast ? look.Padding : 0),
            Repeat = look.Head,
            Ground = look.Ground,
            Rules = look.Rules,
        };
    }
}
