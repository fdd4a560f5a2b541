using System.Text;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Pdf.Tagging;

/// <summary>Each printed figure's structure element is named, and the list of figures says the name.</summary>
public class FigureElementTests
{
    private static readonly ReportEdition Booklet = Report.Load(RepositoryFolder.File("input"), TestFonts.Options with { Pdf = new PdfOptions { Compress = false } }).Editions[0];

    [Fact]
    public void Each_figure_on_a_page_has_one_element_of_its_name()
    {
        var pdf = Saved((stream, stop) => Booklet.SavePdf(stream, stop));
        Assert.NotEmpty(Booklet.Figures);
        Assert.All(Booklet.Figures, figure => Assert.Equal(1, Count(pdf, $"/ID ({figure.Element})")));
    }

    [Fact]
    public void A_figure_in_a_heading_is_named_once_although_the_contents_print_it_too()
    {
        var files = new ReportFiles().Add("narrative.md", "# All {{ a }} of them\n\nWords.\n").Add("metrics.csv", new MemoryStream("id,value\na,12345\n"u8.ToArray()));
        var report = Report.Load(files, TestFonts.Options with { Pdf = new PdfOptions { Compress = false } }, TestContext.Current.CancellationToken);
        var pdf = Saved((stream, stop) => report.Editions[0].SavePdf(stream, stop));
        Assert.All(report.Editions[0].Figures, figure => Assert.Equal(1, Count(pdf, $"/ID ({figure.Element})")));
    }

    [Fact]
    public void The_list_of_figures_names_the_elements()
    {
        var json = Saved((stream, stop) => Booklet.SaveFigures(stream, stop));
        Assert.All(Booklet.Figures, figure => Assert.Equal(1, Count(json, $"\"element\": \"{figure.Element}\"")));
    }

    private static string Saved(Action<Stream, CancellationToken> save)
    {
        var stream = new MemoryStream();
        save(stream, TestContext.Current.CancellationToken);
        return Encoding.Latin1.GetString(stream.ToArray());
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
