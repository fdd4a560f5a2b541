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
                Padding = Padding,
                IsHead = true,
                Decoration = region.Decoration,
                Rule = isLast ? RuleOf(Design.HeadRule) : null,
            });
        }

        return strips;
    }

    /// <summary>Sets a row of the body: one strip, or one a line if it is higher than a page.</summary>
    public IReadOnlyList<RowStrip> Body(Table table, int index, int parent, RepeatedHead? head)
    {
        var cells = Cells(table.Rows[index], parent, StructureRole.TD);
        var height = HeightOf(cells, composition.Theme.TableCell);
        var look = new RowLook(
            Design.HasStripes && index % 2 == 1 ? new RowGround(region.X, region.Width, composition.Theme.Colors.Stripe) : null,
            index < table.Rows.Count - 1 ? RuleOf(Design.RowRule) : null);
        return height <= composition.PageDepth - (head?.Height ?? 0)
            ? [new RowStrip(cells) { Height = height, Padding = Padding, Ground = look.Ground, Rule = look.Rule, Repeat = head }]
            : Slices(cells, head, look);
    }

    private TableDesign Design => composition.Theme.Tables;

    private double Padding => Design.RowPadding.Points;

    private RowRule? RuleOf(Length thickness) => thickness > Length.Zero
        ? new RowRule(region.X, region.Width, thickness.Points, composition.Theme.Rule)
        : null;

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

    private double HeightOf(CellLines[] cells, TextStyle style)
    {
        var height = style.Leading.Points;
        foreach (var cell in cells)
        {
            height = Math.Max(height, cell.Height);
        }

        return height + (2 * Padding);
    }

    private List<RowStrip> Slices(CellLines[] cells, RepeatedHead? head, RowLook look)
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
            var isLast = i == count - 1;
            slices.Add(Slice(cells, i, isLast, new SliceRules(rules.Before(i), head, isLast ? look : look with { Rule = null })));
        }

        return slices;
    }

    private RowStrip Slice(CellLines[] cells, int line, bool isLast, SliceRules rules)
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

        var padding = line == 0 ? Padding : 0;
        return new RowStrip([.. parts])
        {
            Padding = padding,
            Height = height + padding + (isLast ? Padding : 0),
            Break = rules.Break,
            Repeat = rules.Head,
            Ground = rules.Look.Ground,
            Rule = rules.Look.Rule,
        };
    }

    /// <summary>What lies under a row and below it.</summary>
    private sealed record RowLook(RowGround? Ground, RowRule? Rule);

    /// <summary>What a line of a long row brings along.</summary>
    private sealed record SliceRules(BreakRule Break, RepeatedHead? Head, RowLook Look);
}
