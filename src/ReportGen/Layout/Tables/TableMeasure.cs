using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Tables;

/// <summary>Measures what the columns of a table hold and places them.</summary>
internal sealed class TableMeasure(Composition composition)
{
    /// <param name="grid">The places of its cells.</param>
    public TableColumns Measure(Table table, (TableGrid Head, TableGrid Body) grid, Region region)
    {
        var count = table.Columns.Count;
        var design = composition.Theme.Tables;
        var settings = NumericColumns.Of(table, grid.Body, design);
        var tails = Array.ConvertAll(settings, s => s.IsDecimal ? new DecimalTails(table.Rows.Count) : null);
        var (gap, extents) = (GapOf(TableLook.ColumnGap), new ColumnExtents(count));
        var lines = new LineEstimate(grid.Head.Count + grid.Body.Count, count);
        Widen(grid.Head, new Look(composition.Theme.TableHead, gap) { Lines = lines }, extents);
        Widen(grid.Body, new Look(composition.Theme.TableCell, gap) { Settings = settings, Tails = tails, Lines = lines, FirstRow = grid.Head.Count }, extents);

        var least = extents.Min.Sum();
        gap = least > RoomOf(region, count, gap) ? GapOf(TableLook.NarrowGap) : gap;
        var room = RoomOf(region, count, gap);
        var min = Slackened(extents.Min, settings, room);
        double[] most = [.. extents.Max.Zip(min, (most, least) => Math.Max(most * TableLook.Rounding, least))];
        var widths = ColumnWidths.Share(min, most, room);
        if (most.Sum() > room && min.Sum() <= room)
        {
            lines.Improve(widths, min, room);
        }

        var geometry = new TableGeometry(Length.Pt(region.Width), Array.ConvertAll(widths, Length.Pt), Length.Pt(gap))
        {
            Settings = settings,
            Tails = tails,
            HasRowHeads = TableGeometry.NamesRows(settings),
        };
        return new TableColumns(Places(region.X + design.SidePadding.Points, widths, gap), widths, geometry, least > room);
    }

    /// <summary>A cell's text.</summary>
    public static ParagraphSpec Spec(TableCell cell, TextStyle style, int structure) => new()
    {
        Inlines = cell.Inlines,
        Style = style,
        Width = double.MaxValue,
        Alignment = TextAlignment.Start,
        Structure = structure,
        Features = FontFeatures.TabularFigures,
    };

    private double GapOf(double ems) => ems * composition.Theme.TableCell.Size.Points;

    private double RoomOf(Region region, int columns, double gap) =>
        Math.Max(region.Width - (2 * composition.Theme.Tables.SidePadding.Points) - (gap * (columns - 1)), columns);

    /// <summary>The least widths with some air, if there is room for it; else with some for numbers.</summary>
    private static double[] Slackened(double[] min, ColumnSetting[] settings, double room)
    {
        var all = Array.ConvertAll(min, width => width * TableLook.Slack);
        if (all.Sum() <= room)
        {
            return all;
        }

        double[] numbers = [.. min.Select((width, i) => settings[i].IsNumeric ? all[i] : width)];
        return numbers.Sum() <= room ? numbers : min;
    }

    private static double[] Places(double left, double[] widths, double gap)
    {
        var x = new double[widths.Length];
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = left;
            left += widths[i] + gap;
        }

        return x;
    }

    private void Widen(TableGrid grid, Look look, ColumnExtents extents)
    {
        for (var row = 0; row < grid.Count; row++)
        {
            foreach (var place in grid[row])
            {
                if (place.Columns == 1)
                {
                    WidenOne(place, row, look, extents);
                }
            }
        }

        foreach (var place in Enumerable.Range(0, grid.Count).SelectMany(i => grid[i]).Where(p => p.Columns > 1))
        {
            extents.Widen(place.Column..(place.Column + place.Columns), Measure(place.Cell.Inlines, look.Style), look.Gap);
        }
    }

    private void WidenOne(in GridCell place, int row, Look look, ColumnExtents extents)
    {
        var (min, max) = Measure(place.Cell.Inlines, look.Style);
        var column = place.Column;
        look.Lines.Set(look.FirstRow + row, column, max * TableLook.Rounding);

        // A number is never broken, whatever stands between its groups.
        extents.Widen(column, look.Settings is { } s && s[column].IsNumeric ? max : min, max);
        if (look.Tails?[column] is { } tails)
        {
            tails.Set(row, max, Measure(DecimalPlace.TailOf(place.Cell.Inlines, composition.Context.DecimalMark), look.Style).Max);
            var widest = tails.WidestHead + tails.WidestTail;
            extents.Widen(column, look.Settings![column].IsNumeric ? widest : 0, widest);
        }
    }

    /// <summary>Measured as a repetition: printed figures get their nodes when the cell is set.</summary>
    private (double Min, double Max) Measure(IReadOnlyList<Document.Inline> inlines, TextStyle style) => inlines.Count == 0
        ? default
        : composition.Lines.Measure(Spec(new TableCell(inlines), style, Artifact.Layout) with { IsRepeated = true });

    /// <summary>How the cells of head or body are set.</summary>
    /// <param name="Style">Their type.</param>
    /// <param name="Gap">White space between columns.</param>
    private sealed record Look(TextStyle Style, double Gap)
    {
        /// <summary>Takes the widths of cells.</summary>
        public required LineEstimate Lines { get; init; }

        /// <summary>Place of the first row among those of head and body.</summary>
        public int FirstRow { get; init; }

        /// <summary>How columns of the body are set; null for the head.</summary>
        public ColumnSetting[]? Settings { get; init; }

        /// <summary>Takes the widths behind decimal marks; null for the head.</summary>
        public DecimalTails?[]? Tails { get; init; }
    }
}
