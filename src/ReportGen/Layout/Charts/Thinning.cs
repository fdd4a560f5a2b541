namespace ReportGen.Layout.Charts;

/// <summary>Leaves out points of a line that no printer could show: of many within a hair's breadth the first, lowest, highest and last stay.</summary>
internal static class Thinning
{
    private const double Breadth = 0.25;
    private const int Few = 2000;

    public static List<(double X, double Y)?> Of(List<(double X, double Y)?> points)
    {
        if (points.Count <= Few)
        {
            return points;
        }

        var kept = new List<(double X, double Y)?>();
        for (var i = 0; i < points.Count;)
        {
            var end = EndOf(points, i);
            Keep(points, i, end, kept);
            i = end;
        }

        return kept;
    }

    /// <summary>Where the points end that stand within a hair's breadth of one; a gap ends them.</summary>
    private static int EndOf(List<(double X, double Y)?> points, int start)
    {
        var end = start + 1;
        while (points[start] is var (x, _) && end < points.Count && points[end] is var (next, _) && next - x < Breadth)
        {
            end++;
        }

        return end;
    }

    private static void Keep(List<(double X, double Y)?> points, int start, int end, List<(double X, double Y)?> kept)
    {
        var (low, high) = (start, start);
        for (var i = start + 1; i < end; i++)
        {
            low = points[i]!.Value.Y < points[low]!.Value.Y ? i : low;
            high = points[i]!.Value.Y > points[high]!.Value.Y ? i : high;
        }

        foreach (var i in new SortedSet<int> { start, low, high, end - 1 })
        {
            kept.Add(points[i]);
        }
    }
}
