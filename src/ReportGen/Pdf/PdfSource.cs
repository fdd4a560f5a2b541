using ReportGen.Layout.Frames;
using ReportGen.Pdf.Attachments;

namespace ReportGen.Pdf;

/// <summary>What a PDF file is written from.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Options">How they are written.</param>
internal sealed record PdfSource(PagedDocument Pages, PdfOptions Options)
{
    /// <summary>Files to attach. With any the file is PDF/A-3a, without PDF/A-2a, which allows none but PDF/A files.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
