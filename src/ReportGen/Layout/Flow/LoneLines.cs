namespace ReportGen.Layout.Flow;

/// <summary>Where a run of lines or rows may part: two at least stay on either side of a page's end.</summary>
/// <param name="Count">Lines in all.</param>
internal readonly record struct LoneLines(int Count)
{
    /// <summary>The rule before a line.</summary>
    /// <param name="i">Its index, from 0.</param>
    public BreakRule Before(int i) => i == 1 || (i > 0 && i == Count - 1) ? BreakRule.Discouraged : BreakRule.Allowed;
}
