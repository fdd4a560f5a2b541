namespace ReportGen.Layout.Inline.Breaking;

/// <summary>What a line costs. The breaks with the least sum are taken.</summary>
/// <remarks>After Knuth and Plass, Breaking Paragraphs into Lines (1981); the numbers are plain TeX's where it has them.</remarks>
internal static class Demerits
{
    private const double Line = 10;
    private const double UnevenNeighbours = 10_000;
    private const double HyphensRunning = 10_000;

    // A third hyphen in a row is worse than any line that is not ragged.
    private const double TooManyHyphens = 1e13;
    private const int MostHyphensRunning = 2;

    // plain TeX's final hyphen demerits: the last line but one ends with a whole word if it can.
    private const double HyphenBeforeLast = 5_000;

    // As bad as a line stretched about 2.5 times: a short last line is avoided at nearly any price.
    private const double ShortLast = 4_000_000;

    // As bad as a line stretched about three times: the end of a word is a poor last line.
    private const double TailAlone = 6_000_000;

    // Rounding of sums must not pass for a space.
    private const double NoStretch = 1e-9;

    /// <summary>Fits the line between two places.</summary>
    public static LineFit Fit(in BreakCandidate from, in BreakCandidate to, in LineRoom room, bool isFirst)
    {
        var line = to.End - from.Start;
        if (!room.IsJustified)
        {
            // Ragged text keeps its natural spaces.
            line = new Glue(line.Width, 0, 0);
        }

        var kind = to.Kind == BreakKind.Forced ? LineKind.Last : room.IsJustified ? LineKind.Justified : LineKind.Ragged;
        return LineFit.Of(line, room.Of(isFirst), kind);
    }

    /// <summary>The cost of a line after another.</summary>
    /// <param name="from">Where the line begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="fit">How it fits.</param>
    /// <param name="previous">Tightness of the line before; Normal for the first.</param>
    public static double Of(in BreakCandidate from, in BreakCandidate to, in LineFit fit, Fitness previous)
    {
        var cost = Line + fit.Badness;
        cost = (cost * cost) + (to.Penalty * to.Penalty);
        if (from.Kind == BreakKind.Hyphen && to.Kind == BreakKind.Hyphen)
        {
            cost += HyphensRunning;
        }

        if (from.Kind == BreakKind.Hyphen && to.Kind == BreakKind.Forced)
        {
            cost += HyphenBeforeLast;
        }

        return Math.Abs(fit.Class - previous) > 1 ? cost + UnevenNeighbours : cost;
    }

    /// <summary>Lines that end with hyphens up to a place, as far as they matter.</summary>
    /// <param name="to">The place.</param>
    /// <param name="before">Those up to the place before it.</param>
    public static int HyphensAt(in BreakCandidate to, int before) => to.Kind == BreakKind.Hyphen ? Math.Min(before + 1, MostHyphensRunning) : 0;

    /// <summary>What one hyphen too many costs.</summary>
    /// <param name="to">Where the line ends.</param>
    /// <param name="before">Lines before it that end with hyphens.</param>
    public static double OfHyphens(in BreakCandidate to, int before) =>
        to.Kind == BreakKind.Hyphen && before == MostHyphensRunning ? TooManyHyphens : 0;

    /// <summary>What a last line costs besides for being short, or no more than the end of a word.</summary>
    public static double OfLast(in BreakCandidate from, in BreakCandidate to, in LineRoom room)
    {
        if (to.Kind != BreakKind.Forced)
        {
            return 0;
        }

        var isTail = from.Kind == BreakKind.Hyphen && to.End.Stretch - from.Start.Stretch < NoStretch;
        return (isTail ? TailAlone : 0) + (to.End.Width - from.Start.Width < room.ShortLast ? ShortLast : 0);
    }
}
