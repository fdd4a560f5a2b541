namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>Keeps the parts of a compound on one line.</summary>
internal static class CompoundBreaks
{
    /// <summary>Takes away the opportunities after hyphens inside words; a word wider than its line is broken nevertheless.</summary>
    public static void Forbid(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] is '-' or '\u2010' && breaks[i] == BreakOpportunity.Allowed)
            {
                breaks[i] = BreakOpportunity.Prohibited;
            }
        }
    }
}
