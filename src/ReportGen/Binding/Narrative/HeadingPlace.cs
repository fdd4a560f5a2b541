namespace ReportGen.Binding.Narrative;

/// <summary>Where a heading stands.</summary>
/// <param name="TagLevel">Level with skipped levels closed up.</param>
/// <param name="Number">Number among its siblings; 0 for none.</param>
/// <param name="Label">The number as printed; empty for none.</param>
/// <param name="Path">Labels from the chapter down to the heading, without those that a later one repeats; empty for an unnumbered one.</param>
/// <param name="SkippedFrom">Level of the heading before if levels were skipped since, 0 for none before.</param>
internal sealed record HeadingPlace(int TagLevel, int Number, string Label, IReadOnlyList<string> Path, int? SkippedFrom);
