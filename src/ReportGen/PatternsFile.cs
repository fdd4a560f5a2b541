namespace ReportGen;

/// <summary>A file of hyphenation patterns of the report that its theme names.</summary>
/// <param name="Path">Name of the file in the report.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record PatternsFile(string Path, SourceSpan Span);
