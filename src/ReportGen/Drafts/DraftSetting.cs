namespace ReportGen.Drafts;

/// <summary>A setting given in code.</summary>
/// <param name="Key">Its name in report.yaml.</param>
/// <param name="Value">As YAML would write it.</param>
/// <param name="Span">The line of code.</param>
internal sealed record DraftSetting(string Key, string Value, SourceSpan Span);
