namespace ReportGen.Layout.Tables;

/// <summary>Shares the width of a table out among its columns, by what they hold.</summary>
/// <remarks>After CSS 2.1, 17.5.2.2 (automatic table layout), with the table as wide as the text.</remarks>
internal static class ColumnWidths
{
    /// <summary>Finds the widths; they sum up to the room.</summary>
    /// <param name="min">Width of each column's longest unbreakable part.</param>
    /// <param name="max">Width of each column with no line broken.</param>
    /// <param name="room">Room for all columns, without the gaps between them.</param>
    public static double[] Share(double[] min, double[] max, double room)
    {
        var least = Sum(min);
        var most = Sum(max);
        if (most <= room)
        {
            return Stretch(max, most, room);
        }

        return least <= room ? Between(min, max, (room - least) / (most - least)) : Cap(min, room);
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

    private static double[] Between(double[] min, double[] max, double share)
    {
        var widths = new double[min.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = min[i] + (max[i] - min[i]) * share;
        }

        return widths;
    }

    /// <summary>Words must break: the widest columns give way first, so that figures stay whole.</summary>
    private static double[] Cap(double[] min, double room)
    {
        var sorted = (double[])min.Clone();
        Array.Sort(sorted);
        var left = room;
        var cap = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            cap = left / (sorted.Length - i);
            if (sorted[i] >= cap)
            {
                break;
            }

            left -= sorted[i];
        }

        return Array.ConvertAll(min, width => Math.Min(width, cap));
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
