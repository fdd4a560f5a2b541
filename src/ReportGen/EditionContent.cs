using ReportGen.Document;
using ReportGen.Docx;
using ReportGen.Images;
using ReportGen.Layout;

namespace ReportGen;

/// <summary>What the outputs of an edition are written from.</summary>
internal sealed record EditionContent(ReportDocument Document, LayoutResult Layout, ImageStore Images, Theme Theme)
{
    /// <summary>The fonts for the Word file.</summary>
    public required DocxFonts Fonts { get; init; }
}
