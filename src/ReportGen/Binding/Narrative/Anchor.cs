using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Something with an id.</summary>
/// <param name="Reference">How a cross reference names it, such as <c>Figure 1</c>; null for what has no number.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Anchor(CrossReference? Reference, SourceSpan Span);
