namespace ReportGen.Binding.Blocks.Charts;

/// <summary>What a title says of the last value beside that of a year: <c>Fewer patents than in 2021</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMore">Whether the last is to be the greater one.</param>
/// <param name="Year">The year, as written.</param>
internal sealed record ChartComparison(string Text, bool IsMore, string Year);
