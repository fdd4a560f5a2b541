namespace ReportGen;

/// <summary>A font file of the report that its theme names.</summary>
/// <param name="Path">Name of the file in the report.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record FontFile(string Path, SourceSpan Span);
