namespace ReportGen.Docx.Charts;

/// <summary>Moves labels apart that would stand upon one another, each as little as can be.</summary>
internal static class LabelSpread
{
    /// <param name="wanted">Where labels would stand, from above.</param>
    /// <param name="least">Distance of two neighbours at least.</param>
    /// <param name="height">Of the room that they have.</param>
    public static IReadOnlyList<Length> Apart(IReadOnlyList<Length> wanted, Length least, Length height)
    {
        // Labels that touch move as a group about their common middle.
        var groups = new List<List<double>>();
        foreach (var place in wanted)
        {
            groups.Add([place.Points]);
            while (groups.Count > 1 && First(groups[^2]) + (least.Points * groups[^2].Count) > First(groups[^1]))
            {
                groups[^2].AddRange(groups[^1]);
                groups.RemoveAt(groups.Count - 1);
            }
        }

        return [.. groups.SelectMany(group => group.Select((_, i) => Length.Pt(First(group) + (least.Points * i))))];

        double First(List<double> group)
        {
            var length = least.Points * (group.Count - 1);
            return Math.Max(0, Math.Min(group.Average() - (length / 2), height.Points - length));
        }
    }
}
