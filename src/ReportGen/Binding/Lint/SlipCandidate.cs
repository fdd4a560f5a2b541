namespace ReportGen.Binding.Lint;

/// <summary>A fact that a typed number may be a slip of.</summary>
/// <param name="Kind">How the number came to differ.</param>
/// <param name="Fact">The fact.</param>
/// <param name="IsRounded">Whether the fact has more digits than the number is like.</param>
internal readonly record struct SlipCandidate(SlipKind Kind, PlainFact Fact, bool IsRounded);
