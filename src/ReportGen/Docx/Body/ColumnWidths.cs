using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>
/// Widths for a table's columns from what stands in them, shared out as on the page: each its widest cell if there
/// is room; else one cap for all, so that short columns stay on one line. Word may refine them; readers without auto-fit use them as they are.
/// </summary>
internal static class ColumnWidths
{
    // The reader's face may be wider than the average.
    private const double Slack = 1.04;

    // How much wider the bold of a face is.
    private const double Bold = 1.06;

    // Enough to know a column by; a table of thousands of rows need not be measured twice.
    private const int MeasuredRows = 500;

    /// <summary>Widths in twips, together the room.</summary>
    /// <param name="white">Space between two columns, which belongs to the one before it, and from the edges of the table to its words.</param>
    public static int[] Of(Table table, TextStyle cell, int room, (int Gap, int Side) white)
    {
        var columns = new Column[table.Columns.Count];
        foreach (var row in table.HeaderRows)
        {
            Measure(row, columns, cell.Size.Points * Bold);
        }

        for (var i = 0; i < Math.Min(table.Rows.Count, MeasuredRows); i++)
        {
            Measure(table.Rows[i], columns, cell.Size.Points);
        }

        var widths = Share(columns, Math.Max(room - (2 * white.Side) - (white.Gap * (columns.Length - 1)), columns.Length));
        for (var i = 0; i < widths.Length - 1; i++)
        {
            widths[i] += white.Gap;
        }

        widths[^1] += 2 * white.Side;
        return widths;
    }

    private static void Measure(TableRow row, Column[] columns, double size)
    {
        for (var i = 0; i < row.Cells.Count && i < columns.Length; i++)
        {
            var width = InlineWidth.Of(row.Cells[i].Inlines);
            columns[i].Widest = Math.Max(columns[i].Widest, Twips(width.Whole, size));
            columns[i].Narrowest = Math.Max(columns[i].Narrowest, Twips(width.Longest, size));
        }
    }

    private static int Twips(double ems, double size) => Measures.Twips(ems * size * Slack);

    private static int[] Share(Column[] columns, int room)
    {
        var widest = columns.Sum(c => c.Widest);
        if (widest <= room)
        {
            // All lines fit: what is left over goes to each column as it is wide.
            return Array.ConvertAll(columns, c => widest > 0 ? (int)((long)c.Widest * room / widest) : room / columns.Length);
        }

        var narrowest = columns.Sum(c => c.Narrowest);
        return narrowest <= room
            ? Cap(columns, room)
            : Cap(Array.ConvertAll(columns, c => new Column { Widest = c.Narrowest }), room);
    }

    /// <summary>The greatest width that, as a cap of all columns, lets them fit: short columns keep to one line, long ones wrap.</summary>
    private static int[] Cap(Column[] columns, int room)
    {
        var (low, high) = (0, room);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = columns.Sum(c => c.Under(middle)) <= room ? (middle, high) : (low, middle - 1);
        }

        return Array.ConvertAll(columns, c => c.Under(low));
    }

    private struct Column
    {
        public int Widest;
        public int Narrowest;

        public readonly int Under(int cap) => Math.Max(Narrowest, Math.Min(Widest, cap));
    }
}
