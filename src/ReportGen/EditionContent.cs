using ReportGen.Document;
using ReportGen.Docx;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Pdf.Attachments;

namespace ReportGen;

/// <summary>What the outputs of an edition are written from.</summary>
internal sealed record EditionContent(ReportDocument Document, LayoutResult Layout, ImageStore Images, Theme Theme)
{
    /// <summary>The files that the PDF carries beside the list of figures; null for none, not even the list.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The fonts for the Word file.</summary>
    public required DocxFonts Fonts { get; init; }
}
