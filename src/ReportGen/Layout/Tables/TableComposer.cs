using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Tables;

/// <summary>Tables: caption above, head repeated on each page, rows whole.</summary>
internal sealed class TableComposer(CaptionComposer captions, Composition composition)
{
    /// <summary>Tables of few rows that take no more than this part of a page stay on one page.</summary>
    private const double LargestKept = 0.4;

    private readonly TableMeasure _measure = new(composition);

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
        var columns = _measure.Measure(table, region);
        if (columns.IsTight)
        {
            composition.Context.Diagnostics.Add(Messages.TableTooWide(table.Span, table.Columns.Count));
        }

        AddRows(table, columns, region with { Structure = node, Decoration = RulesIn(region) });
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

    private void AddRows(Table table, TableColumns columns, Region region)
    {
        var rows = new RowComposer(composition, columns, region);
        var head = AddHead(table, rows, region);
        if (table.Rows.Count == 0)
        {
            return;
        }

        var body = composition.Structure.Add(region.Structure, StructureRole.TBody);
        var strips = Enumerable.Range(0, table.Rows.Count).Select(i => rows.Body(table, i, body, head)).ToList();
        var isWhole = table.Rows.Count <= TableDesign.MostRowsKept && strips.Sum(row => row.Sum(s => s.Height)) <= composition.PageDepth * LargestKept;
        var rules = new LoneLines(table.Rows.Count);
        for (var i = 0; i < strips.Count; i++)
        {
            strips[i][0].Break = isWhole && i > 0 ? BreakRule.Discouraged : rules.Before(i);
            foreach (var strip in strips[i])
            {
                composition.Flow.Add(strip, region.Decoration);
            }
        }
    }

    private RepeatedHead? AddHead(Table table, RowComposer rows, Region region)
    {
        if (table.HeaderRows.Count == 0)
        {
            return null;
        }

        var node = composition.Structure.Add(region.Structure, StructureRole.THead);
        var height = 0.0;
        foreach (var strip in rows.Head(table.HeaderRows, node))
        {
            composition.Flow.Add(strip, region.Decoration);
            composition.Flow.KeepWithPrevious();
            height += strip.Height;
        }

        // A head that fills most of a page would leave no room for rows: it stands once, then.
        return height > composition.PageDepth / 2
            ? null
            : new RepeatedHead(height, () => rows.Head(table.HeaderRows, Artifact.Layout));
    }
}
