namespace ReportGen.Charts;

/// <summary>Moves the middles of labels apart, each as little as can be.</summary>
internal static class Spread
{
    /// <param name="wanted">Where the middles of labels would stand, from above, and how many lines each has.</param>
    /// <param name="leading">Height of a line, in the unit of all lengths here.</param>
    /// <param name="bounds">Upper and lower limit of the middles of lines; where all do not fit, they reach beyond the lower one no more than they must.</param>
    public static double[] Apart(IReadOnlyList<(double Place, int Lines)> wanted, double leading, (double Top, double Bottom) bounds)
    {
        // How far below the first each label stands where all touch: less that, labels that touch want one place.
        var offsets = new double[wanted.Count];
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + ((wanted[i - 1].Lines + wanted[i].Lines) / 2.0 * leading);
        }

        var groups = new List<Group>();
        for (var i = 0; i < offsets.Length; i++)
        {
            groups.Add(new Group(i, 1, wanted[i].Place - offsets[i]));
            while (groups.Count > 1 && StartOf(groups[^2]) > StartOf(groups[^1]))
            {
                var last = groups[^1];
                groups.RemoveAt(groups.Count - 1);
                groups[^1] = groups[^1] with { Count = groups[^1].Count + last.Count, Sum = groups[^1].Sum + last.Sum };
            }
        }

        return [.. groups.SelectMany(g => Enumerable.Range(g.First, g.Count).Select(i => StartOf(g) + offsets[i]))];

        double StartOf(Group group)
        {
            var end = group.First + group.Count - 1;
            var lowest = bounds.Bottom - Beyond(end) - offsets[end];
            return Math.Max(bounds.Top + Beyond(group.First) - offsets[group.First], Math.Min(group.Sum / group.Count, lowest));
        }

        double Beyond(int label) => (wanted[label].Lines - 1) / 2.0 * leading;
    }

    /// <summary>Labels that touch move as one, to the mean of what its members want.</summary>
    private readonly record struct Group(int First, int Count, double Sum);
}
