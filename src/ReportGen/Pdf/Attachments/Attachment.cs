namespace ReportGen.Pdf.Attachments;

/// <summary>A file that travels inside a PDF.</summary>
/// <param name="Name">Its name, without folder; no two of a document are alike.</param>
/// <param name="MediaType">Such as <c>text/csv</c>.</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Attachment(string Name, string MediaType, AttachmentRelationship Relationship, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What it holds, for people.</summary>
    public required string Description { get; init; }
}
