using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Docx;
using ReportGen.Pdf;
using ReportGen.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportGen.Conformance.Markdown;

/// <summary>The text of outputs in the order of reading, without title page, marks of list items, heads and folios.</summary>
/// <remarks>They are written even where the report has errors: what is wrong with a link must not cost a word.</remarks>
internal static class OutputText
{
    public static string OfPdf(ReportEdition edition)
    {
        using var file = new MemoryStream();
        PdfWriter.Write(new PdfSource(edition.Content.Layout.Pages, new PdfOptions()), file, CancellationToken.None);
        using var pdf = PdfDocument.Open(file.ToArray());
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages().Skip(1))
        {
            var pieces = new List<(int Order, string Text)>();
            foreach (var content in page.GetMarkedContents())
            {
                Collect(content, pieces);
            }

            text.AppendJoin(string.Empty, pieces.OrderBy(p => p.Order).Select(p => p.Text));
        }

        return Plain(text.ToString());
    }

    public static string OfDocx(ReportEdition edition)
    {
        using var file = new MemoryStream();
        var (document, layout, images, theme) = edition.Content;
        DocxWriter.Write(new DocxSource(document, theme, images, layout.Map), file);
        file.Position = 0;
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var paragraphs = package.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not "Title");
        // A tab stands behind the label of an item that shares a line with that of an outer one: no label counts.
        return Plain(string.Concat(paragraphs.SelectMany(p => p.Descendants<Text>()).Where(t => t.NextSibling() is not TabChar).Select(t => t.Text)));
    }

    /// <summary>Signs alone: what layout may change is left out, and punctuation is as on a typewriter.</summary>
    public static string Plain(string text) => new StringBuilder(DocumentText.Bare(text))
        .Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'')
        .Replace("—", "---").Replace("–", "--").Replace("…", "...")
        .ToString();

    /// <summary>A piece within a piece is listed behind it, but has its place among the letters around it.</summary>
    private static void Collect(MarkedContentElement content, List<(int Order, string Text)> pieces)
    {
        if (content.IsArtifact || content.Tag == "Lbl")
        {
            return;
        }

        if (content.ActualText is { } actual && content.Letters.Count > 0)
        {
            pieces.Add((content.Letters[0].TextSequence, actual));
            return;
        }

        pieces.AddRange(content.Letters.Select(l => (l.TextSequence, l.Value)));
        foreach (var child in content.Children)
        {
            Collect(child, pieces);
        }
    }
}
