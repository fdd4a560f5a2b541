namespace ReportGen;

/// <summary>A change of a narrative that would mend a problem.</summary>
/// <param name="Span">The characters to replace, in the file as its author wrote it.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Replacement">What to put in its place.</param>
public sealed record TextEdit(SourceSpan Span, string Original, string Replacement);
