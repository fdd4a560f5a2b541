using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

[Collection(SharedReports.Name)]
public class OpenXmlTests(BuiltReports reports)
{
    [Fact]
    public void The_validator_finds_no_error()
    {
        foreach (var path in reports.Docxs)
        {
            using var document = WordprocessingDocument.Open(path, isEditable: false);
            var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
            Assert.Empty(errors);
        }
    }

    [Fact]
    public void LibreOffice_opens_every_file_and_shows_its_text()
    {
        Tool.Need("soffice");
        Tool.Need("pdftotext");
        var folder = Directory.CreateDirectory(Path.Combine(reports.Folder, "libreoffice")).FullName;
        var profile = "-env:UserInstallation=file://" + Path.Combine(folder, "profile");
        var said = Tool.Run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, .. reports.Docxs]);
        Assert.True(said.ExitCode == 0, said.All);
        foreach (var edition in reports.All.SelectMany(r => r.Report.Editions))
        {
            // In the order in which they were drawn: poppler reads narrow tables by columns. Charts are drawn series by series.
            var text = Tool.Run("pdftotext", "-raw", Path.Combine(folder, edition.Name + ".pdf"), "-").Output;
            // Word for word: a page may end at a blank inside a unit, and its folio then stands between.
            ReadingOrder.AssertIn(text, DocumentText.FiguresOutsideNotes(edition.Document).Except(DocumentText.FiguresOfCharts(edition.Document)).SelectMany(f => f.Text.Split(' ')), edition.Name + ": LibreOffice");
        }
    }
}
