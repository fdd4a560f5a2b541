using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>The list of figures is found in a PDF that other programs have saved again.</summary>
[Collection(SharedReports.Name)]
public sealed class TraceTests(BuiltReports reports)
{
    [Theory]
    [InlineData("--linearize")]
    [InlineData("--object-streams=disable")]
    [InlineData("--object-streams=generate")]
    [InlineData("--qdf")]
    [InlineData("--stream-data=uncompress")]
    public void What_qpdf_saves_tells_the_same(string option)
    {
        Tool.Need("qpdf");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Tool.Run("qpdf", option, Pdf(), folder.File("again.pdf")).ExitCode);
        AssertSame(folder.File("again.pdf"));
    }

    [Fact]
    public void What_MuPDF_saves_tells_the_same()
    {
        Tool.Need("mutool");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Tool.Run("mutool", "clean", "-gggz", Pdf(), folder.File("again.pdf")).ExitCode);
        AssertSame(folder.File("again.pdf"));
    }

    [Fact]
    public void An_encrypted_PDF_is_refused_as_such()
    {
        Tool.Need("qpdf");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Tool.Run("qpdf", "--encrypt", string.Empty, "owner", "256", "--", Pdf(), folder.File("locked.pdf")).ExitCode);
        Assert.Equal("RG0812", Assert.Throws<FigureTraceException>(() => FigureTrace.Read(folder.File("locked.pdf"))).Diagnostic.Code);
    }

    [Fact]
    public void Every_report_tells_of_itself()
    {
        foreach (var pdf in reports.All.Where(r => !r.IsBare).SelectMany(r => r.Pdfs))
        {
            var told = Told(Path.ChangeExtension(pdf, ".figures.json"));
            Assert.Equal(told, Told(pdf));
            Assert.Equal(told, Told(Path.ChangeExtension(pdf, ".docx")));
        }
    }

    private string Pdf() => reports.All.First(r => !r.IsBare).Pdfs.First();

    private void AssertSame(string again)
    {
        Assert.NotEmpty(Told(again));
        Assert.Equal(Told(Pdf()), Told(again));
    }

    private static List<string> Told(string file) =>
        [.. FigureTrace.Read(file).Figures.Select(f => $"{f.Text} {f.Page} {f.Id} {f.Period} {f.Origin.File} {f.Origin.Cell} {f.Span}")];
}
