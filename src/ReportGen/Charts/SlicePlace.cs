namespace ReportGen.Charts;

/// <summary>Where the words of a slice stand, seen from the middle of the pie.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Edge">The end of its words that looks to the pie.</param>
/// <param name="Middle">How far below the pie's middle that of the words is.</param>
/// <param name="HasLeader">Whether a line leads to the slice, since another one is nearer.</param>
internal readonly record struct SlicePlace(Slice Slice, double Edge, double Middle, bool HasLeader);
