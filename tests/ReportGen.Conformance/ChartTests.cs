using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Document;
using ReportGen.Docx.Charts;
using ReportGen.Testing;
using Xunit;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Conformance;

/// <summary>A chart says the same in the CSV, the PDF, the Word file, and the workbook in it.</summary>
[Collection(SharedReports.Name)]
public class ChartTests(BuiltReports reports)
{
    private IEnumerable<(BuiltReport Built, ReportEdition Edition, string Docx, string Pdf)> WithCharts =>
        from built in reports.All
        from edition in built.Report.Editions
        where ChartsOf(edition).Count > 0
        select (built, edition, FileOf(built, edition, ".docx"), FileOf(built, edition, ".pdf"));

    [Fact]
    public void There_are_reports_with_charts() => Assert.NotEmpty(WithCharts);

    [Fact]
    public void Values_are_the_same_in_the_chart_and_in_its_workbook()
    {
        foreach (var (_, edition, docx, _) in WithCharts)
        {
            using var document = WordprocessingDocument.Open(docx, isEditable: false);
            var parts = new Queue<ChartPart>(PartsOf(document));
            foreach (var chart in ChartsOf(edition))
            {
                var own = Enumerable.Range(0, PanelFrames.CountOf(chart)).Select(_ => parts.Dequeue()).ToList();
                var written = own.SelectMany(part => SeriesOf(part.ChartSpace!).Take(chart.Series.Count / own.Count));
                Assert.Equal(chart.Series.Select(s => string.Join(' ', s.Points.Select(p => Text(p.Value)))), written.Select(s => string.Join(' ', Cached(s))));
                Assert.All(own, part => Assert.All(SeriesOf(part.ChartSpace!), s => Assert.Equal(Cells(part, s.Formula!.Text), Cached(s))));
            }

            Assert.Empty(parts);
        }
    }

    [Fact]
    public void Printed_values_are_those_of_the_file_that_they_are_from()
    {
        var compared = 0;
        foreach (var (built, edition, _, _) in WithCharts)
        {
            foreach (var (point, figure) in Printed(edition).Where(p => p.Figure is { Also.Count: 0, Formula: null }))
            {
                var line = File.ReadAllLines(Path.Combine(built.Source, figure.Origin.File))[figure.Origin.Row - 1];
                Assert.Contains(Text(point.Value), line.Split(','));
                compared++;
            }
        }

        Assert.True(compared > 0);
    }

    [Fact]
    public void Printed_values_stand_in_the_pdf_and_in_what_LibreOffice_makes_of_the_word_file()
    {
        Tool.Need("soffice");
        Tool.Need("pdftotext");
        foreach (var (_, edition, docx, pdf) in WithCharts)
        {
            var folder = Directory.CreateDirectory(Path.Combine(reports.Folder, "charts", Path.GetFileName(Path.GetDirectoryName(docx)!))).FullName;
            Convert(docx, "pdf", folder);
            var inPdf = DocumentText.Bare(Tool.Run("pdftotext", pdf, "-").Output);
            var inWord = DocumentText.Bare(Tool.Run("pdftotext", Path.Combine(folder, Path.GetFileNameWithoutExtension(docx) + ".pdf"), "-").Output);
            foreach (var (_, figure) in Printed(edition))
            {
                Assert.Contains(DocumentText.Bare(figure.Text), inPdf, StringComparison.Ordinal);
                Assert.Contains(DocumentText.Bare(figure.Text), inWord, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_spreadsheet_program_opens_the_workbook()
    {
        Tool.Need("soffice");
        var (_, edition, docx, _) = WithCharts.First();
        var folder = Directory.CreateDirectory(Path.Combine(reports.Folder, "workbook")).FullName;
        using (var document = WordprocessingDocument.Open(docx, isEditable: false))
        using (var book = File.Create(Path.Combine(folder, "book.xlsx")))
        {
            PartsOf(document)[0].EmbeddedPackagePart!.GetStream().CopyTo(book);
        }

        Convert(Path.Combine(folder, "book.xlsx"), "csv", folder);
        var rows = File.ReadAllLines(Path.Combine(folder, "book.csv"));
        var chart = ChartsOf(edition)[0];

        Assert.Equal(chart.Categories.Select(c => c.Name), rows.Skip(1).Select(r => r.Split(',')[0].Trim('"')));
    }

    /// <summary>In reading order; those in lines, too.</summary>
    private static List<Chart> ChartsOf(ReportEdition edition)
    {
        var charts = new List<Chart>();
        DocumentWalk.Visit(
            edition.Document.Blocks,
            block => charts.AddRange(block is Chart chart ? [chart] : Array.Empty<Chart>()),
            inline => charts.AddRange(inline is Sparkline line ? [line.Chart] : Array.Empty<Chart>()));
        return charts;
    }

    private static IEnumerable<(ChartPoint Point, Figure Figure)> Printed(ReportEdition edition) =>
        from chart in ChartsOf(edition)
        from series in chart.Series
        from point in series.Points
        where point.Label is FigureInline
        select (point, ((FigureInline)point.Label!).Figure);

    private static string FileOf(BuiltReport built, ReportEdition edition, string extension) => built.Files.Single(f => Path.GetFileName(f) == edition.Name + extension);

    private static List<ChartPart> PartsOf(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Descendants<C.ChartReference>().Select(r => (ChartPart)document.MainDocumentPart.GetPartById(r.Id!))];

    /// <summary>The values of all series; those of the report come first.</summary>
    private static IEnumerable<C.NumberReference> SeriesOf(C.ChartSpace space) =>
        from series in space.Descendants().Where(e => e.LocalName == "ser")
        let values = (DocumentFormat.OpenXml.OpenXmlElement?)series.GetFirstChild<C.Values>() ?? series.GetFirstChild<C.YValues>()
        select values.GetFirstChild<C.NumberReference>()!;

    private static IEnumerable<string> Cached(C.NumberReference reference)
    {
        var points = reference.NumberingCache!.Elements<C.NumericPoint>().ToDictionary(p => p.Index!.Value, p => p.NumericValue!.Text);
        return Enumerable.Range(0, (int)reference.NumberingCache.PointCount!.Val!.Value).Select(i => points.GetValueOrDefault((uint)i, "-"));
    }

    /// <summary>The cells that a formula such as <c>Sheet1!$B$2:$B$5</c> names.</summary>
    private static IEnumerable<string> Cells(ChartPart part, string formula)
    {
        using var book = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.CellValue!.Text);
        var ends = formula.Split('!')[1].Split(':').Select(end => end.Split('$')).ToList();
        var (from, to) = (int.Parse(ends[0][2], CultureInfo.InvariantCulture), int.Parse(ends[^1][2], CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(from, to - from + 1).Select(row => cells.GetValueOrDefault(ends[0][1] + row, "-"))];
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static void Convert(string file, string format, string folder)
    {
        var said = Tool.Run("soffice", "-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", "--convert-to", format, "--outdir", folder, file);
        Assert.True(said.ExitCode == 0, said.All);
    }
}
