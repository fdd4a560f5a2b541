namespace ReportGen.Binding.Narrative;

/// <summary>A heading's place in the outline.</summary>
internal sealed record HeadingEntry(string Id, int TagLevel, int Number, string Label);
