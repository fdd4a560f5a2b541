namespace ReportGen.Input;

/// <summary>The glossary of a report.</summary>
/// <param name="Entries">Its terms in the order of the file; at least one.</param>
/// <param name="Span">Where it is asked for.</param>
internal sealed record GlossarySetting(IReadOnlyList<GlossaryEntry> Entries, SourceSpan Span);
