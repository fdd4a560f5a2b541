namespace ReportGen.Binding.Lint;

/// <summary>A fact that a typed number may be a slip of.</summary>
/// <param name="Kind">How the number came to differ.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Meant">The digits that were meant, without a decimal mark.</param>
internal readonly record struct SlipCandidate(SlipKind Kind, PlainFact Fact, long Meant)
{
    /// <summary>Whether the fact has more digits than were meant.</summary>
    public bool IsRounded => !DigitIndex.IsExact(Meant, Fact);
}
