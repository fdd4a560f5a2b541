namespace ReportGen.Layout.Tables;

/// <summary>Heights of the rows of a head or body.</summary>
internal static class RowHeights
{
    /// <summary>Each row is as high as its highest cell; where a cell spans rows and needs more than they have, the last of them gives it.</summary>
    /// <param name="rows">Of each row the cells that begin in it.</param>
    /// <param name="least">Height of one line.</param>
    /// <param name="padding">Above and below the lines of each row.</param>
    public static double[] Of(IReadOnlyList<CellLines[]> rows, double least, double padding)
    {
        var heights = new double[rows.Count];
        for (var i = 0; i < heights.Length; i++)
        {
            heights[i] = least + (2 * padding);
            foreach (var cell in rows[i])
            {
                heights[i] = cell.Rows == 1 ? Math.Max(heights[i], cell.Height + (2 * padding)) : heights[i];
            }
        }

        for (var i = 0; i < heights.Length; i++)
        {
            foreach (var cell in rows[i])
            {
                if (cell.Rows > 1)
                {
                    var lack = cell.Height + (2 * padding) - Sum(heights.AsSpan(i, cell.Rows));
                    heights[i + cell.Rows - 1] += Math.Max(0, lack);
                }
            }
        }

        return heights;
    }

    /// <summary>Height of rows one below the other.</summary>
    public static double Sum(ReadOnlySpan<double> heights)
    {
        var sum = 0.0;
        foreach (var height in heights)
        {
            sum += height;
        }

        return sum;
    }
}
