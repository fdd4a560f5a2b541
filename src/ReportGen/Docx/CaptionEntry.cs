using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>A thing in a list.</summary>
/// <param name="Label">Name and number.</param>
/// <param name="Words">Its caption.</param>
/// <param name="Page">Label of its page.</param>
/// <param name="Anchor">Its anchor; null for none.</param>
internal sealed record CaptionEntry(Block Block, string Label, IReadOnlyList<Inline> Words, string Page, string? Anchor);
