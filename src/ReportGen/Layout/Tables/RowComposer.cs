using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Tables;

/// <summary>Rows of one table to strips.</summary>
internal sealed class RowComposer(Composition composition, TableColumns columns, Region region)
{
    /// <summary>Sets the head. With <see cref="Artifact.Layout"/> as parent it is a repetition.</summary>
    public List<RowStrip> Head(IReadOnlyList<TableRow> rows, int parent)
    {
        var strips = new List<RowStrip>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = Cells(rows[i], parent, StructureRole.TH);
            var isLast = i == rows.Count - 1;
            strips.Add(new RowStrip(cells)
            {
                Height = HeightOf(cells, composition.Theme.TableHead),
                IsHead = true,
                Decoration = region.Decoration,
                Rule = isLast ? new RowRule(region.X, region.Width, TableLook.HeadRule, composition.Theme.Rule) : null,
            });
        }

        return strips;
    }

    /// <summary>Sets a row of the body: one strip, or one a line if it is higher than a page.</summary>
    public IReadOnlyList<RowStrip> Body(TableRow row, int parent, RepeatedHead? head)
    {
        var cells = Cells(row, parent, StructureRole.TD);
        var height = HeightOf(cells, composition.Theme.TableCell);
        return height <= composition.PageDepth - (head?.Height ?? 0)
            ? [new RowStrip(cells) { Height = height, Repeat = head }]
            : Slices(cells, head);
    }

    private CellLines[] Cells(TableRow row, int parent, StructureRole role)
    {
        var isRepeated = parent < 0;
        var node = isRepeated ? parent : composition.Structure.Add(parent, StructureRole.TR);
        var style = role == StructureRole.TH ? composition.Theme.TableHead : composition.Theme.TableCell;
        var cells = new CellLines[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var structure = isRepeated ? parent : composition.Structure.Add(node, role);
            var spec = TableMeasure.Spec(row.Cells[i], style, structure) with
            {
                IsTight = columns.IsTight,
                Width = columns.Widths[i],
                Alignment = columns.Alignments[i],
                IsRepeated = isRepeated,
            };
            cells[i] = new CellLines(columns.X[i], composition.Lines.Break(spec));
        }

        return cells;
    }

    private static double HeightOf(CellLines[] cells, TextStyle style)
    {
        var height = style.Leading.Points;
        foreach (var cell in cells)
        {
            height = Math.Max(height, cell.Height);
        }

        return height + 2 * TableLook.RowPadding;
    }

    private static List<RowStrip> Slices(CellLines[] cells, RepeatedHead? head)
    {
        var count = 0;
        foreach (var cell in cells)
        {
            count = Math.Max(count, cell.Lines.Count);
        }

        var slices = new List<RowStrip>(count);
        var rules = new LoneLines(count);
        for (var i = 0; i < count; i++)
        {
            slices.Add(Slice(cells, i, i == count - 1, rules.Before(i), head));
        }

        return slices;
    }

    private static RowStrip Slice(CellLines[] cells, int line, bool isLast, BreakRule rule, RepeatedHead? head)
    {
        var parts = new List<CellLines>(cells.Length);
        var height = 0.0;
        foreach (var cell in cells)
        {
            if (line < cell.Lines.Count)
            {
                var part = new CellLines(cell.X, [cell.Lines[line]]);
                parts.Add(part);
                height = Math.Max(height, part.Height);
            }
        }

        var padding = line == 0 ? TableLook.RowPadding : 0;
        return new RowStrip([.. parts])
        {
            Padding = padding,
            Height = height + padding + (isLast ? TableLook.RowPadding : 0),
            Break = rule,
            Repeat = head,
        };
    }
}
