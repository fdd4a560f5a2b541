namespace ReportGen;

/// <summary>The counter of a level above within a number such as <c>1.1</c>.</summary>
/// <param name="Prefix">Text before the counter.</param>
/// <param name="Style">The counter.</param>
internal sealed record NumberPart(string Prefix, NumberStyle Style);
