using ReportGen.Document;
using ReportGen.Images;

namespace ReportGen.Docx;

/// <summary>Document to a Word package.</summary>
internal static class DocxWriter
{
    /// <summary>Writes the package; same input, same bytes.</summary>
    /// <param name="pages">Page labels for the contents.</param>
    /// <param name="output">A stream that can be written; it need not seek.</param>
    public static void Write(ReportDocument document, Theme theme, ImageStore images, PageMap pages, DocxOptions options, Stream output) =>
        throw new NotImplementedException(document.Info.Language + theme.Name + images + pages + options + output);
}
