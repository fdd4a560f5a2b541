using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>What stands on one page: the strips from <paramref name="Start"/> to before <paramref name="End"/>, and their notes.</summary>
[DebuggerDisplay("{Start}..{End} {Outcome} {Reason}")]
internal sealed record PagePlan(int Start, int End, PageOutcome Outcome, BreakReason Reason)
{
    /// <summary>The notes at the foot; null for none.</summary>
    public PageFoot? Foot { get; init; }

    /// <summary>Columns and what stands between them; null for a page without columns.</summary>
    public IReadOnlyList<PlacedRun>? Runs { get; init; }

    /// <summary>Floats at the head; null for none.</summary>
    public PlacedStrips? TopFloats { get; init; }

    /// <summary>Floats at the foot; null for none.</summary>
    public PlacedStrips? BottomFloats { get; init; }

    /// <summary>Height of the floats at the head, the text begins below it.</summary>
    public double TextTop { get; init; }

    /// <summary>Whether the page is turned by a quarter.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether the page has no text of the flow: notes or floats fill it.</summary>
    public bool IsWithoutText => End == Start;
}
