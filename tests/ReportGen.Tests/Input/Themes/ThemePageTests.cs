using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Input.Themes;

/// <summary>docs/themes.md lists every key with its defaults, by the schema and the files themselves, so that it cannot be out of date.</summary>
public class ThemePageTests
{
    private const string Begin = "<!-- keys -->\n";
    private const string End = "<!-- end of keys -->\n";

    [Fact]
    public void The_page_lists_every_key_with_its_defaults()
    {
        var path = RepositoryFolder.File("docs", "themes.md");
        var page = File.ReadAllText(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var made = page[..from] + "\n" + ThemePage.TextTable() + ThemePage.Tables() + "\n" + page[to..];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, made);
            page = made;
        }

        Assert.True(page == made, "docs/themes.md is not what the themes say; UPDATE_SNAPSHOTS=1 writes its tables anew.");
    }

    [Fact]
    public void The_example_of_the_page_is_a_theme_without_problems()
    {
        var page = File.ReadAllText(RepositoryFolder.File("docs", "themes.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        var source = new ReportGen.Input.SourceText("house.yaml", page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        ReportGen.Input.Themes.ThemeReader.Read("house", source, diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }
}
