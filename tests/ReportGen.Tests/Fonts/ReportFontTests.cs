using ReportGen.Testing;
using ReportGen.Tests.Docx;
using UglyToad.PdfPig;
using Xunit;

namespace ReportGen.Tests.Fonts;

/// <summary>Fonts that a report brings along.</summary>
public class ReportFontTests
{
    private const string Narrative = "---\ntitle: House\ntheme: house.yaml\n---\n\nWords set in a face of the house.\n";
    private const string Theme = "fonts:\n  text: [Millbrook Texts]\n  files: [fonts/regular.ttf, fonts/bold.ttf]\n";

    [Fact]
    public void A_family_of_the_report_s_files_sets_both_outputs()
    {
        var report = Load(Files(Narrative, Theme));

        Assert.Empty(Built(report));
        Assert.Contains("SourceCodePro-Regular", FontsOf(report.Editions[0]));
        Assert.Contains("Millbrook Texts", Package.Of(report.Editions[0]).Xml("word/fontTable.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_is_the_bold_file_and_an_italic_that_is_not_there_is_named()
    {
        var report = Load(Files(Narrative + "\n**Bold** and *italic*.\n", Theme));

        Assert.Contains("SourceCodePro-Bold", FontsOf(report.Editions[0]));
        Assert.Equal(["RG0404: 'Millbrook Texts' has no italic; its upright face is used instead"], Built(report));
    }

    [Fact]
    public void A_bold_that_is_not_there_is_named()
    {
        var report = Load(Files(Narrative + "\n**Bold**.\n", Theme.Replace(", fonts/bold.ttf", string.Empty, StringComparison.Ordinal)));

        Assert.Equal(["RG0405: 'Millbrook Texts' has no semi-bold (600); its regular (400) is used instead"], Built(report));
    }

    [Theory]
    [InlineData("**Bold**", "fonts/regular.ttf", "RG0405")]
    [InlineData("*italic*", "fonts/regular.ttf, fonts/bold.ttf", "RG0404")]
    public void A_face_that_is_not_there_is_told_where_the_theme_names_its_family(string words, string files, string code)
    {
        var theme = Theme.Replace("fonts/regular.ttf, fonts/bold.ttf", files, StringComparison.Ordinal);
        var report = Load(Files(Narrative + "\n" + words + ".\n", theme));

        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("house.yaml:2:9", report.Diagnostics.First(d => d.Code == code).Span.ToString());
    }

    [Fact]
    public void A_collection_gives_all_its_faces()
    {
        var collection = FontBytes.AsCollection(House("SourceCodePro_400Regular.ttf"), House("SourceCodePro_700Bold.ttf"));
        var theme = Theme.Replace("fonts/regular.ttf, fonts/bold.ttf", "fonts/house.ttc", StringComparison.Ordinal);
        var report = Load(Files(Narrative + "\n**Bold**.\n", theme).Add("fonts/house.ttc", collection));

        Assert.Empty(Built(report));
        Assert.Superset(new HashSet<string> { "SourceCodePro-Regular", "SourceCodePro-Bold" }, FontsOf(report.Editions[0]));
        Assert.Contains(report.Diagnostics, d => d.Code == "RG0406" && d.Message.EndsWith("its file holds several fonts", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_goes_before_a_font_of_the_same_name()
    {
        var bold = FontBytes.Read("SourceSerif4_700Bold.ttf").With("OS/2", 4, 400);
        var report = Load(Files(Narrative, "fonts: {files: [fonts/mine.ttf]}\n").Add("fonts/mine.ttf", bold));

        Assert.Empty(Built(report));
        Assert.Contains("SourceSerif4-Bold", FontsOf(report.Editions[0]));
        Assert.DoesNotContain("SourceSerif4-Regular", FontsOf(report.Editions[0]));
    }

    [Theory]
    [InlineData("fonts/regul.ttf", "RG0029", "did you mean 'fonts/regular.ttf' or 'fonts/bold.ttf'?")]
    [InlineData("../secret.ttf", "RG0028", null)]
    [InlineData("narrative.md", "RG0411", null)]
    public void A_file_that_is_no_font_of_the_report_is_named_where_the_theme_names_it(string path, string code, string? hint)
    {
        var report = Load(Files(Narrative, "fonts:\n  files:\n    - " + path + "\n"));
        var problem = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((code, "house.yaml:3:7"), (problem.Code, problem.Span.ToString()));
        if (hint is not null)
        {
            Assert.Equal(hint, problem.Hint);
        }
    }

    private static ReportFiles Files(string narrative, string theme) => new ReportFiles()
        .Add("narrative.md", narrative)
        .Add("house.yaml", theme)
        .Add("fonts/regular.ttf", House("SourceCodePro_400Regular.ttf"))
        .Add("fonts/bold.ttf", House("SourceCodePro_700Bold.ttf"));

    private static byte[] House(string file) => FontBytes.Read(file).Named("Source Code Pro", "Millbrook Texts");

    private static Report Load(ReportFiles files) => Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Built(Report report) =>
        report.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code + ": " + d.Message);

    private static HashSet<string> FontsOf(ReportEdition edition)
    {
        using var stream = new MemoryStream();
        edition.SavePdf(stream, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(stream.ToArray());
        return [.. pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.FontName!.Split('+')[^1])];
    }
}
