using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>Footnotes, columns, turned pages, floats, lists and the index before the judges.</summary>
public class ConstructTests
{
    [Fact]
    public void Every_construct_is_PDF_UA_1_and_PDF_A_2a()
    {
        using var folder = new TemporaryFolder();
        var files = new List<string>();
        foreach (var (theme, language) in new[] { ("booklet", "en"), ("report", "zh-Hans") })
        {
            files.Add(folder.File(theme + ".pdf"));
            using var file = File.Create(files[^1]);
            BookOfConstructs.Write(theme, language, file);
        }

        var verdict = IsoJudge.Judge("ua1,2a", files);
        Assert.True(verdict.ExitCode == 0, verdict.All);
    }

    [Fact]
    public void A_variable_font_at_several_weights_is_PDF_UA_1_and_PDF_A_3a()
    {
        using var folder = new TemporaryFolder();
        var font = File.ReadAllBytes(RepositoryFolder.File("tests", "ReportGen.Tests", "Fonts", "Variable", "Weights.ttf"));
        var files = new ReportFiles()
            .Add("house.yaml", "fonts: {text: [Weights], heading: [Weights], files: [fonts/Weights.ttf]}\nheadings: {1: {weight: 900}, 2: {weight: 350}}\n")
            .Add("fonts/Weights.ttf", new MemoryStream(font))
            .Add("narrative.md", "---\ntitle: Weights\ntheme: house.yaml\n---\n\n# Heavy\n\nWords, **bold** ones too.\n\n## Light\n\nMore.\n");
        var pdf = folder.File("weights.pdf");
        Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken).Editions[0].SavePdf(pdf, TestContext.Current.CancellationToken);

        var verdict = IsoJudge.Judge("ua1,3a", [pdf]);
        Assert.True(verdict.ExitCode == 0, verdict.All);
    }
}
