using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>A thing in a list.</summary>
/// <param name="Block">What is listed.</param>
/// <param name="Page">Label of its page.</param>
internal sealed record CaptionEntry(CaptionedBlock Block, string Page);
