using ReportGen.Layout.Frames;
using ReportGen.Pdf.Catalog;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Tagging;

namespace ReportGen.Pdf;

/// <summary>Pages to a PDF file: PDF 1.7, PDF/UA-1 and PDF/A-2a, or PDF/A-3a with files attached.</summary>
internal static class PdfWriter
{
    /// <summary>Writes forward only; the stream need not seek.</summary>
    public static void Write(PdfSource source, Stream output, CancellationToken cancellationToken = default) =>
        Write(source, output, new PdfWork(Environment.ProcessorCount, cancellationToken));

    /// <summary>Writes with some cores; their number does not change a byte.</summary>
    internal static void Write(PdfSource source, Stream output, PdfWork work)
    {
        var (document, options) = source;
        using var file = new PdfFile(output, options.Compress);
        var tree = new PageTree(file, document.Pages.Count);
        var structure = new StructureContent(document.Structure, document.Pages.Count);
        var fonts = new FontTable(file);
        var images = new ImageTable(file);
        var emitter = new PageEmitter(fonts, images, structure, new CodeString(readable: !options.Compress));

        new PageObjects(file, tree, structure, emitter).Write(document.Pages, work);
        ImageWriter.Write(file, images.Images);
        FontEmbedder.Write(file, fonts.Fonts, work);
        work.CancellationToken.ThrowIfCancellationRequested();
        var structureRoot = new StructureTreeWriter(file, structure, document.Pages, tree).Write();
        var catalog = new CatalogWriter(file, source, tree).Write(structureRoot);
        file.Finish(catalog, InformationDictionary.Write(file, document.Properties));
    }
}
