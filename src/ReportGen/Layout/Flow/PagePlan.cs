using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>What stands on one page: the strips from <paramref name="Start"/> to before <paramref name="End"/>, and their notes.</summary>
[DebuggerDisplay("{Start}..{End} {Outcome} {Reason}")]
internal sealed record PagePlan(int Start, int End, PageOutcome Outcome, BreakReason Reason)
{
    /// <summary>The notes at the foot; null for none.</summary>
    public PageFoot? Foot { get; init; }

    /// <summary>Whether the page has no text of the flow: notes fill it.</summary>
    public bool IsWithoutText => End == Start;
}
