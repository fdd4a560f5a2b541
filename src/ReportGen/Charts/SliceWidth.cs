namespace ReportGen.Charts;

/// <summary>What the words of a slice need.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Width">Of the widest line.</param>
/// <param name="Lines">How many there are.</param>
internal readonly record struct SliceWidth(Slice Slice, double Width, int Lines);
