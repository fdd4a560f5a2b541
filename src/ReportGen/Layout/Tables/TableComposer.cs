using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Tables;

/// <summary>Tables: caption above, head repeated on each page, rows whole, notes below.</summary>
internal sealed class TableComposer(CaptionComposer captions, Composition composition)
{
    /// <summary>Tables of few rows that take no more than this part of a page stay on one page.</summary>
    private const double LargestKept = 0.4;

    /// <summary>Those that take no more than this part, their heads counted in, do so whatever stays blank before them.</summary>
    private const double LargestWhole = 1.0 / 3;

    private readonly TableMeasure _measure = new(composition);
    private readonly TableNoteComposer _notes = new(composition);

    public void Compose(Table table, Region region)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        var node = composition.Structure.Add(region.Structure, StructureRole.Table);
        composition.Flow.Anchor(CaptionedBlocks.AnchorOf(table), node);
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        AddCaption(table, region with { Structure = node });
        AddRows(table, region with { Structure = node, Decoration = RulesIn(region) });
        _notes.Compose(table.Notes, region);
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
    }

    private Decoration? RulesIn(Region region)
    {
        var thickness = composition.Theme.Tables.OuterRule.Points;
        return thickness > 0
            ? new TableRules(region.Decoration, region.X, region.Width, thickness, composition.Theme.Colors.Table)
            : region.Decoration;
    }

    private void AddCaption(Table table, Region region)
    {
        if (table.Caption.Count == 0 && table.Label.Length == 0)
        {
            return;
        }

        var node = composition.Structure.Add(region.Structure, StructureRole.Caption);
        captions.Compose(table.Label, table.Caption, region with { Structure = node });
        composition.Flow.Space(composition.Theme.Caption.SpaceAfter.Points);
        composition.Flow.KeepWithPrevious();
    }

    private TableColumns Measure(Table table, (TableGrid Head, TableGrid Body) grid, Region region)
    {
        var columns = _measure.Measure(table, grid, region);
        composition.Context.Tables[table] = columns.Geometry;
        if (columns.IsTight)
        {
            composition.Context.Diagnostics.Add(Messages.TableTooWide(table.Span, table.Columns.Count));
        }

        return columns;
    }

    private void AddRows(Table table, Region region)
    {
        var grid = (Head: TableGrid.Of(table.HeaderRows, table.Columns.Count), Body: TableGrid.Of(table.Rows, table.Columns.Count));
        var columns = Measure(table, grid, region);
        var cells = new CellComposer(composition, columns, new TableHeaders(columns.Count, grid.Head.Count, columns.Geometry.HasRowHeads));
        var rules = new RowRules(composition.Theme, columns, region);
        var head = AddHead(table, grid.Head, new HeadComposer(cells, rules, region), region);
        if (table.Rows.Count == 0)
        {
            return;
        }

        var body = composition.Structure.Add(region.Structure, StructureRole.TBody);
        var rows = new RowComposer(cells, rules, composition).Compose(table, grid.Body, region with { Structure = body }, head);
        var breaks = new RowBreaks(table, grid.Body, BetweenRows(rows, head));
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i][0].Break = breaks.Before(i);
            rows[i][0].Parted = rows[i][0].Break == BreakRule.Reluctant ? table : null;
            foreach (var strip in rows[i])
            {
                composition.Flow.Add(strip, region.Decoration);
            }
        }
    }

    /// <summary>The rule between rows that nothing else joins.</summary>
    private BreakRule BetweenRows(IReadOnlyList<RowStrip>[] rows, RepeatedHead? head)
    {
        var height = rows.Sum(row => row.Sum(s => s.Height));
        if (rows.Length > TableDesign.MostRowsKept || height > composition.PageDepth * LargestKept)
        {
            return BreakRule.Allowed;
        }

        return height + (head?.Height ?? 0) > composition.PageDepth * LargestWhole ? BreakRule.Reluctant : BreakRule.Discouraged;
    }

    private RepeatedHead? AddHead(Table table, TableGrid grid, HeadComposer heads, Region region)
    {
        var height = 0.0;
        if (grid.Count > 0)
        {
            var node = composition.Structure.Add(region.Structure, StructureRole.THead);
            foreach (var strip in heads.Compose(grid, node, composition.Theme))
            {
                composition.Flow.Add(strip, region.Decoration);
                composition.Flow.KeepWithPrevious();
                height += strip.Height;
            }
        }

        // A head that fills most of a page would leave no room for rows: it stands once, then.
        return height > composition.PageDepth / 2 || (grid.Count == 0 && table.Label.Length == 0) ? null : Repeated(table, grid, heads, (height, region));
    }

    /// <summary>What stands above the rows on a further page: the table's name, and its head.</summary>
    private RepeatedHead Repeated(Table table, TableGrid grid, HeadComposer heads, (double Height, Region Region) place)
    {
        var name = captions.Continued(table.Label, place.Region);
        var space = name.Count > 0 ? composition.Theme.Caption.SpaceAfter.Points : 0;
        var outside = name.Sum(s => s.Height) + space;
        return new RepeatedHead(outside + place.Height, () =>
            [.. name, new SpaceStrip { Height = space }, .. heads.Compose(grid, Artifact.Layout, composition.Theme)])
        {
            Outside = outside,
        };
    }
}
