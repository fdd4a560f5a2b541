namespace ReportGen.Binding.Lint;

/// <summary>A fact that goes with a typed number.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="IsEqual">Whether the number is the fact, as exactly as it is written.</param>
/// <param name="Strength">How much of its surroundings the two have in common.</param>
internal readonly record struct FactMatch(PlainFact Fact, bool IsEqual, int Strength);
