namespace ReportGen.Binding.Templates;

/// <summary>A stretch of Markdown in which braces are literal: code, or an HTML comment.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
internal readonly record struct LiteralRegion(int Start, int End)
{
    /// <summary>Whether a character lies in one of several regions.</summary>
    /// <param name="regions">Regions in order of their beginnings.</param>
    public static bool AnyHolds(IReadOnlyList<LiteralRegion> regions, int at)
    {
        var (low, high) = (0, regions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (regions[middle].Start <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && at < regions[low - 1].End;
    }
}
