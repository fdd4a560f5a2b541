namespace ReportGen.Metrics;

/// <summary>What a formula reads: <c>patents.granted</c>, <c>patents.granted@2023</c> or all under <c>use.*</c>.</summary>
/// <param name="Id">The id; of a prefix, the part before <c>.*</c>.</param>
/// <param name="IsPrefix">Whether all series under the id are meant.</param>
/// <param name="Period">The period written; null for the row's own.</param>
internal sealed record FormulaReference(string Id, bool IsPrefix, Period? Period);
