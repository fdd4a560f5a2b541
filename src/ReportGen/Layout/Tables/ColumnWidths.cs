namespace ReportGen.Layout.Tables;

/// <summary>Shares the width of a table out among its columns, by what they hold. The table is as wide as the text.</summary>
/// <remarks>
/// Where not all fits, one width caps all columns: those that need less stay on one line and those that hold prose wrap.
/// (CSS 2.1, 17.5.2.2, shares the lack out over all columns, and then short labels wrap too.)
/// </remarks>
internal static class ColumnWidths
{
    /// <summary>Halvings of the interval in which the cap lies: the last is far below a thousandth of a point.</summary>
    private const int Halvings = 50;

    /// <summary>Finds the widths; they sum up to the room.</summary>
    /// <param name="min">Width of each column's longest unbreakable part.</param>
    /// <param name="max">Width of each column with no line broken.</param>
    /// <param name="room">Room for all columns, without the gaps between them.</param>
    public static double[] Share(double[] min, double[] max, double room)
    {
        var most = Sum(max);
        if (most <= room)
        {
            return Stretch(max, most, room);
        }

        // Words must break where even the least widths do not fit: the widest columns give way, so that figures stay whole.
        return Sum(min) <= room ? Cap(min, max, room) : Cap(new double[min.Length], min, room);
    }

    /// <summary>All lines fit: what is left over goes to each column as it is wide.</summary>
    private static double[] Stretch(double[] max, double most, double room)
    {
        var widths = new double[max.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = most > 0 ? max[i] * room / most : room / widths.Length;
        }

        return widths;
    }

    /// <summary>Caps widths at the one length, found by halving, at which they fill the room.</summary>
    private static double[] Cap(double[] min, double[] max, double room)
    {
        var widths = new double[min.Length];
        var (low, high) = (0.0, room);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var isTooWide = Fill(widths, min, max, middle) > room;
            (low, high) = isTooWide ? (low, middle) : (middle, high);
        }

        Fill(widths, min, max, low);
        return widths;
    }

    private static double Fill(double[] widths, double[] min, double[] max, double cap)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Math.Max(min[i], Math.Min(max[i], cap));
        }

        return Sum(widths);
    }

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
