namespace ReportGen.Layout.Charts;

/// <summary>Moves the middles of labels apart, each as little as can be.</summary>
internal static class Spread
{
    /// <param name="wanted">Where labels would stand, from above.</param>
    /// <param name="least">Distance of two neighbours at least.</param>
    /// <param name="bounds">Upper and lower limit; where all do not fit, they reach beyond the lower one no more than they must.</param>
    public static double[] Apart(IReadOnlyList<double> wanted, double least, (double Top, double Bottom) bounds)
    {
        // Labels that touch move as one group, whose middle is the mean of what its members want.
        var groups = new List<(double Sum, int Count)>();
        foreach (var place in wanted)
        {
            groups.Add((place, 1));
            while (groups.Count > 1 && EndOf(groups[^2], least, bounds) + least > StartOf(groups[^1], least, bounds))
            {
                var (last, before) = (groups[^1], groups[^2]);
                groups.RemoveAt(groups.Count - 1);

                // A member lower in its group would stand so much lower by itself.
                groups[^1] = (before.Sum + last.Sum, before.Count + last.Count);
            }
        }

        var places = new List<double>(wanted.Count);
        foreach (var group in groups)
        {
            var start = StartOf(group, least, bounds);
            for (var i = 0; i < group.Count; i++)
            {
                places.Add(start + (i * least));
            }
        }

        return [.. places];
    }

    private static double StartOf((double Sum, int Count) group, double least, (double Top, double Bottom) bounds)
    {
        var length = (group.Count - 1) * least;
        var start = (group.Sum / group.Count) - (length / 2);
        return Math.Max(bounds.Top, Math.Min(start, bounds.Bottom - length));
    }

    private static double EndOf((double Sum, int Count) group, double least, (double Top, double Bottom) bounds) =>
        StartOf(group, least, bounds) + ((group.Count - 1) * least);
}
