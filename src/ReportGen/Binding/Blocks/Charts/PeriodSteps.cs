using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The periods along an axis: those that have rows, and the gaps between them.</summary>
internal static class PeriodSteps
{
    /// <summary>Periods that nobody wrote a row for are gaps, unless there would be ever more of them.</summary>
    private const int MostSteps = 600;

    /// <summary>The periods of rows, in order, each once.</summary>
    public static List<Period> Of(IEnumerable<Metric> rows) => [.. rows.Select(r => r.Period).OfType<Period>().Distinct().Order()];

    /// <summary>All periods from the first to the last; those that are given where they are of several kinds, or in steps of their own.</summary>
    /// <param name="found">In order, each once.</param>
    public static List<Period> Fill(List<Period> found)
    {
        if (found.Count < 2 || found.DistinctBy(p => p.Kind).Count() > 1 || found[0].StepsTo(found[^1]) > MostSteps)
        {
            return found;
        }

        var all = new List<Period>();
        for (var period = found[^1]; period.CompareTo(found[0]) >= 0; period = period.Previous())
        {
            all.Add(period);
        }

        all.Reverse();
        return IsInStep(found, all.Count) ? found : all;
    }

    /// <summary>Whether there is a period every so many: a count each five years lacks nothing in between, be it of two years alone.</summary>
    private static bool IsInStep(List<Period> found, int all) =>
        found.Count < all && found.Zip(found.Skip(1), (a, b) => a.StepsTo(b)).Distinct().Count() == 1;
}
