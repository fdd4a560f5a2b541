namespace ReportGen.Drafts;

/// <summary>A document as code gives it.</summary>
/// <param name="Settings">Its settings; of several with one key the last counts.</param>
/// <param name="Blocks">Its blocks in reading order.</param>
/// <param name="Span">The line of code where it begins.</param>
internal sealed record DraftDocument(IReadOnlyList<DraftSetting> Settings, IReadOnlyList<DraftBlock> Blocks, SourceSpan Span);
