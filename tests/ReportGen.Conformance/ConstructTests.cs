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
}
