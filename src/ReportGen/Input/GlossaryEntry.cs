namespace ReportGen.Input;

/// <summary>A term of the glossary.</summary>
/// <param name="Term">The term, printed as written.</param>
/// <param name="TermSpan">Where it stands.</param>
/// <param name="Meaning">What it means; bindings count.</param>
internal sealed record GlossaryEntry(string Term, SourceSpan TermSpan, SettingText Meaning);
