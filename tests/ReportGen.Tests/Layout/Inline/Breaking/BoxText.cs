using ReportGen.Layout.Inline.Breaking;

namespace ReportGen.Tests.Layout.Inline.Breaking;

/// <summary>Words of known widths with spaces of width 3 between them: breaking without fonts.</summary>
internal static class BoxText
{
    public const double Space = 3;
    private const double Stretch = 1.5;
    private const double Shrink = 1;

    /// <summary>The candidates of a paragraph of words.</summary>
    /// <param name="words">Width of each word; a negative one ends in a hyphen, where a line may end with a penalty.</param>
    public static BreakCandidate[] Of(params int[] words)
    {
        var candidates = new BreakCandidate[words.Length + 1];
        var all = default(Glue);
        for (var i = 0; i < words.Length; i++)
        {
            var isHyphened = words[i] < 0;
            var end = all + new Glue(Math.Abs(words[i]), 0, 0);
            all = isHyphened ? end : end + new Glue(Space, Stretch, Shrink);
            candidates[i + 1] = new BreakCandidate
            {
                End = end,
                Start = all,
                Item = i + 1,
                Kind = i + 1 == words.Length ? BreakKind.Forced : isHyphened ? BreakKind.Hyphen : BreakKind.Soft,
                Penalty = isHyphened && i + 1 < words.Length ? BreakPenalties.Hyphen : 0,
            };
        }

        return candidates;
    }

    /// <summary>What a way of breaking costs.</summary>
    public static double CostOf(BreakCandidate[] candidates, LineRoom room, IReadOnlyList<int> ends)
    {
        var (cost, from, previous, hyphens) = (0.0, 0, Fitness.Normal, 0);
        foreach (var to in ends)
        {
            var fit = Demerits.Fit(candidates[from], candidates[to], room, from == 0);
            cost += Demerits.Of(candidates[from], candidates[to], fit, previous);
            cost += from > 0 ? Demerits.OfLast(candidates[from], candidates[to], room) : 0;
            cost += Demerits.OfHyphens(candidates[to], hyphens);
            hyphens = Demerits.HyphensAt(candidates[to], hyphens);
            (from, previous) = (to, fit.Class);
        }

        return cost;
    }

    /// <summary>Fills each line with as many words as fit, as a typewriter does.</summary>
    public static List<int> FirstFit(BreakCandidate[] candidates, LineRoom room)
    {
        var (ends, from) = (new List<int>(), 0);
        for (var to = 1; to < candidates.Length; to++)
        {
            if (to - 1 > from && Demerits.Fit(candidates[from], candidates[to], room, from == 0).IsOverfull)
            {
                ends.Add(to - 1);
                from = to - 1;
            }
        }

        ends.Add(candidates.Length - 1);
        return ends;
    }

    /// <summary>Every way to break a short paragraph.</summary>
    public static IEnumerable<List<int>> AllWays(BreakCandidate[] candidates)
    {
        var last = candidates.Length - 1;
        for (var bits = 0; bits < 1 << (last - 1); bits++)
        {
            var inner = bits;
            yield return [.. Enumerable.Range(1, last - 1).Where(i => (inner & (1 << (i - 1))) != 0), last];
        }
    }
}
