using ReportGen.Layout.Frames;

namespace ReportGen.Pdf;

/// <summary>Pages to a PDF file: PDF 1.7, PDF/UA-1 and PDF/A-2a.</summary>
internal static class PdfWriter
{
    /// <summary>Writes forward only; the stream need not seek.</summary>
    public static void Write(PagedDocument document, PdfOptions options, Stream output) =>
        throw new NotImplementedException(document.Properties.Title + options + output);
}
