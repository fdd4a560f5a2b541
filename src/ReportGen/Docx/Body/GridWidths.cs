using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>Widths of a table's columns in Word, where the white space between two of them belongs to the first.</summary>
internal static class GridWidths
{
    /// <summary>Widths in twips, together the room.</summary>
    /// <param name="geometry">What the table measures on the page.</param>
    /// <param name="room">Room for all columns, in twips; where it differs from the page's, columns keep their proportions.</param>
    public static int[] Of(TableGeometry geometry, int room)
    {
        var widths = new int[geometry.Columns.Count];
        var (scale, end, left) = (room / geometry.Width.Points, 0.0, room);
        for (var i = 0; i < widths.Length - 1; i++)
        {
            end += (geometry.Columns[i] + geometry.Gap).Points;
            widths[i] = (int)Math.Round(end * scale) - (room - left);
            left -= widths[i];
        }

        widths[^1] = left;
        return widths;
    }

    /// <summary>What a table measures that no page shows: all columns are as wide as each other.</summary>
    public static TableGeometry Even(Table table, Length room, TableDesign design)
    {
        var settings = NumericColumns.Of(table, TableGrid.Of(table.Rows, table.Columns.Count), design);
        return new TableGeometry(room, [.. settings.Select(_ => room * (1.0 / settings.Length))], Length.Zero)
        {
            Settings = settings,
            Tails = new DecimalTails?[settings.Length],
            HasRowHeads = TableGeometry.NamesRows(settings),
        };
    }
}
