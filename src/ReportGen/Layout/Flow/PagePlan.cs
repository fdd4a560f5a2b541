using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>Which strips stand on one page: from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
[DebuggerDisplay("{Start}..{End} {Outcome} {Reason}")]
internal sealed record PagePlan(int Start, int End, PageOutcome Outcome, BreakReason Reason);
