using ReportGen.Document;
using ReportGen.Images;

namespace ReportGen.Docx;

/// <summary>What a Word package is written from.</summary>
/// <param name="Pages">Page labels for the contents.</param>
internal sealed record DocxSource(ReportDocument Document, Theme Theme, ImageStore Images, PageMap Pages)
{
    public DocxFonts Fonts { get; init; } = DocxFonts.None;

    public DocxOptions Options { get; init; } = new();

    /// <summary>Whether the file tells the cell of each figure, or the figures alone.</summary>
    public bool TellsProvenance { get; init; } = true;

    /// <summary>Asked before every block and row.</summary>
    public CancellationToken CancellationToken { get; init; }
}
