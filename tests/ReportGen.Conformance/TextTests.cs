using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>All of the text stands in both outputs, in reading order.</summary>
[Collection(SharedReports.Name)]
public class TextTests(BuiltReports reports)
{
    [Fact]
    public void The_tagged_text_of_the_PDF_is_the_document_in_reading_order()
    {
        Tool.Need("pdfinfo");
        foreach (var (report, edition, path) in Editions(".pdf"))
        {
            var text = TaggedText(Tool.Run("pdfinfo", "-struct-text", path).Output);
            ReadingOrder.AssertIn(text, DocumentText.Of(edition.Document), $"{report}: PDF");
        }
    }

    [Fact]
    public void The_text_of_the_DOCX_is_the_document_in_reading_order()
    {
        foreach (var (report, edition, path) in Editions(".docx"))
        {
            using var document = WordprocessingDocument.Open(path, isEditable: false);
            var text = string.Concat(document.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(t => t.Text));
            ReadingOrder.AssertIn(text, DocumentText.Of(edition.Document, hasHeadingNumbers: false), $"{report}: DOCX");
        }
    }

    [Fact]
    public void Footnotes_stand_in_both_files()
    {
        Tool.Need("pdfinfo");
        foreach (var (report, edition, path) in Editions(".pdf"))
        {
            var text = DocumentText.Bare(TaggedText(Tool.Run("pdfinfo", "-struct-text", path).Output));
            Assert.All(DocumentText.OfNotes(edition.Document), note => Assert.Contains(DocumentText.Bare(note), text, StringComparison.Ordinal));
        }

        foreach (var (report, edition, path) in Editions(".docx"))
        {
            using var document = WordprocessingDocument.Open(path, isEditable: false);
            var notes = document.MainDocumentPart!.FootnotesPart?.Footnotes?.Descendants<Text>().Select(t => t.Text) ?? [];
            ReadingOrder.AssertIn(string.Concat(notes), DocumentText.OfNotes(edition.Document), $"{report}: DOCX");
        }
    }

    [Fact]
    public void Folios_count_the_same_pages_in_both_files()
    {
        Tool.Need("pdftotext");
        var counted = 0;
        foreach (var (_, edition, path) in Editions(".docx"))
        {
            var pages = Tool.Run("pdftotext", Path.ChangeExtension(path, ".pdf"), "-").Output.Split('\f');
            foreach (var count in CountsIn(path))
            {
                var folio = edition.Document.Info.Wording.PageOf.Replace("{0}", count, StringComparison.Ordinal).Replace("{1}", count, StringComparison.Ordinal);
                Assert.Contains(DocumentText.Bare(folio), DocumentText.Bare(pages.Last(p => p.Trim().Length > 0)), StringComparison.Ordinal);
                counted++;
            }
        }

        Assert.NotEqual(0, counted);
    }

    /// <summary>What the folios say that count the pages, now and until Word counts them itself.</summary>
    private static HashSet<string> CountsIn(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        return document.MainDocumentPart!.FooterParts.Select(f => f.Footer!)
            .Where(f => f.Descendants<FieldCode>().Any(c => c.Text.Contains("PAGEREF", StringComparison.Ordinal)))
            .Select(f => f.Descendants<Text>().Last(t => t.Text.All(char.IsAsciiDigit)).Text)
            .ToHashSet();
    }

    private IEnumerable<(string Report, ReportEdition Edition, string Path)> Editions(string extension) =>
        reports.All.SelectMany(r => r.Report.Editions.Select(e => (r.Name, e, r.Files.Single(f => Path.GetFileName(f) == e.Name + extension))));

    /// <summary>poppler prints each piece of tagged content as a quoted line, and leaves artifacts out.</summary>
    private static string TaggedText(string structure) => string.Concat(
        structure.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 1 && l[0] == '"' && l[^1] == '"').Select(l => l[1..^1]));
}
