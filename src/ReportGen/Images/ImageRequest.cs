namespace ReportGen.Images;

/// <summary>A picture that a document asks for.</summary>
/// <param name="Path">Path as the document writes it.</param>
/// <param name="Span">Where the document asks.</param>
internal sealed record ImageRequest(string Path, SourceSpan Span);
