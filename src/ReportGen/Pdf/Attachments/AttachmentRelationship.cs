namespace ReportGen.Pdf.Attachments;

/// <summary>What an attached file is to the document: the <c>AFRelationship</c> of ISO 19005-3, 6.8 and annex E.</summary>
internal enum AttachmentRelationship
{
    /// <summary>The original that the document was made from.</summary>
    Source,

    /// <summary>Data that what the document shows was made from.</summary>
    Data,

    /// <summary>The document's content once more, in a form for programs.</summary>
    Supplement,
}
