namespace ReportGen.Layout.Charts;

/// <summary>White between the parts of a stack: taken off where a part begins, so that its end is true.</summary>
internal static class PartGap
{
    private const double White = 0.8;

    /// <param name="ends">Where a part begins and ends.</param>
    /// <param name="foot">What the first part stands on.</param>
    /// <returns>The lower end of what is drawn, and its length.</returns>
    public static (double Start, double Length) Of((double From, double To) ends, double foot)
    {
        var length = Math.Abs(ends.To - ends.From);
        var gap = ends.From == foot ? 0 : Math.Min(White, length / 2);
        return (Math.Min(ends.To, ends.From + (ends.To < ends.From ? 0 : gap)), length - gap);
    }
}
