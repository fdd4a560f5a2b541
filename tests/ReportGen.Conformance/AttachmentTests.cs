using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>The files that a PDF carries, taken out by another program, are the input's bytes.</summary>
[Collection(SharedReports.Name)]
public class AttachmentTests(BuiltReports reports)
{
    [Fact]
    public void What_is_taken_out_is_what_was_put_in()
    {
        Tool.Need("pdfdetach");
        foreach (var report in reports.All.Where(r => !r.IsBare))
        {
            foreach (var pdf in report.Pdfs)
            {
                using var folder = new TemporaryFolder();
                Assert.Equal(0, Tool.Run("pdfdetach", "-saveall", "-o", folder.Path, pdf).ExitCode);
                var taken = Directory.EnumerateFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
                var narrative = Assert.Single(taken, n => n.EndsWith(".md", StringComparison.Ordinal));
                Assert.Superset(new HashSet<string> { "figures.json", "metrics.csv", narrative }, taken.ToHashSet());
                AssertSame(Path.ChangeExtension(pdf, ".figures.json"), folder.File("figures.json"));
                Assert.All(taken.Where(t => t != "figures.json"), name => AssertSame(SourceOf(report, name), folder.File(name)));
            }
        }
    }

    [Fact]
    public void A_bare_PDF_carries_nothing()
    {
        Tool.Need("pdfdetach");
        foreach (var pdf in reports.All.Where(r => r.IsBare).SelectMany(r => r.Pdfs))
        {
            Assert.Contains("0 embedded files", Tool.Run("pdfdetach", "-list", pdf).Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Attached files have no folders: data/rain.csv is data-rain.csv.</summary>
    private static string SourceOf(BuiltReport report, string name) => Directory
        .EnumerateFiles(report.Source, "*", SearchOption.AllDirectories)
        .Single(f => Path.GetRelativePath(report.Source, f).Replace(Path.DirectorySeparatorChar, '-') == name);

    private static void AssertSame(string expected, string actual) => Assert.Equal(File.ReadAllBytes(expected), File.ReadAllBytes(actual));
}
