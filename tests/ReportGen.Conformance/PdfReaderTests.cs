using Xunit;

namespace ReportGen.Conformance;

/// <summary>Programs that read PDF find nothing to remark on.</summary>
[Collection(SharedReports.Name)]
public class PdfReaderTests(BuiltReports reports)
{
    [Fact]
    public void Qpdf_finds_no_error()
    {
        Tool.Need("qpdf");
        foreach (var pdf in reports.Pdfs)
        {
            var said = Tool.Run("qpdf", "--check", pdf);
            Assert.True(said.ExitCode == 0 && !said.All.Contains("WARNING", StringComparison.Ordinal), said.All);
        }
    }

    [Fact]
    public void Mutool_draws_without_a_word()
    {
        Tool.Need("mutool");
        foreach (var pdf in reports.Pdfs)
        {
            var said = Tool.Run("mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", pdf);
            // Some builds of mutool lack colour management, and say so of every file with an output intent.
            var remarks = said.Error.Replace("warning: ICC support is not available", string.Empty, StringComparison.Ordinal).Trim();
            Assert.True(said.ExitCode == 0 && remarks.Length == 0, pdf + ": " + said.All);
        }
    }

    [Fact]
    public void Ghostscript_draws_without_a_word()
    {
        Tool.Need("gs");
        foreach (var pdf in reports.Pdfs)
        {
            var said = Tool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", pdf);
            Assert.True(said.ExitCode == 0 && said.All.Trim().Length == 0, pdf + ": " + said.All);
        }
    }

    [Fact]
    public void Poppler_draws_without_a_word()
    {
        Tool.Need("pdftoppm");
        foreach (var pdf in reports.Pdfs)
        {
            var said = Tool.Run("pdftoppm", "-r", "20", "-png", pdf, Path.Combine(reports.Folder, "page"));
            Assert.True(said.ExitCode == 0 && said.Error.Length == 0, pdf + ": " + said.All);
        }
    }
}
