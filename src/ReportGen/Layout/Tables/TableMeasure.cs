using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Tables;

/// <summary>Measures what the columns of a table hold and places them.</summary>
internal sealed class TableMeasure(Composition composition)
{
    public TableColumns Measure(Table table, Region region)
    {
        var count = table.Columns.Count;
        var gap = TableLook.ColumnGap * composition.Theme.TableCell.Size.Points;
        var side = composition.Theme.Tables.SidePadding.Points;
        var room = Math.Max(region.Width - (2 * side) - (gap * (count - 1)), count);
        var (min, max) = Extents(table);
        var widths = ColumnWidths.Share(min, max, room);
        var x = new double[count];
        var alignments = new TextAlignment[count];
        var left = region.X + side;
        for (var i = 0; i < count; i++)
        {
            x[i] = left;
            left += widths[i] + gap;
            alignments[i] = NumericColumns.AlignmentOf(table, i);
        }

        return new TableColumns(x, widths, alignments, min.Sum() > room);
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

    private (double[] Min, double[] Max) Extents(Table table)
    {
        var min = new double[table.Columns.Count];
        var max = new double[table.Columns.Count];
        Widen(table.HeaderRows, composition.Theme.TableHead, min, max);
        Widen(table.Rows, composition.Theme.TableCell, min, max);
        return (min, max);
    }

    private void Widen(IReadOnlyList<TableRow> rows, TextStyle style, double[] min, double[] max)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                // Measured as a repetition: printed figures get their nodes when the cell is set.
                var spec = Spec(row.Cells[i], style, Artifact.Layout) with { IsRepeated = true };
                var (least, most) = composition.Lines.Measure(spec);
                min[i] = Math.Max(min[i], least);
                max[i] = Math.Max(max[i], most);
            }
        }
    }
}
