using System.Text.RegularExpressions;
using ReportGen.Input.Settings;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>The README's C# is compiled and run as it stands: when it fails, one of the two is wrong.</summary>
[Collection(nameof(RunsAlone))]
public partial class ReadmeTests
{
    public static TheoryData<int> Programs => [.. Enumerable.Range(0, Snippet.In(Readme()).Count)];

    [Fact]
    public void There_are_programs_in_the_readme() => Assert.Equal(4, Snippet.In(Readme()).Count);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Each_program_compiles_runs_and_leaves_a_pdf(int index)
    {
        using var folder = new TemporaryFolder();
        Copy("samples/minimal", folder.File("input"));
        Copy("samples/minimal", folder.File("reports/north"));
        Copy("samples/specimen", folder.File("reports/south"));
        var written = Snippet.Run(Snippet.In(Readme())[index], folder.Path);
        Assert.DoesNotContain("Error", written, StringComparison.Ordinal);
        Assert.Contains(folder.Snapshot().Keys, name => name.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_that_works_has_its_row()
    {
        var rows = Readme().Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')[1]).ToList();
        Assert.All(SettingsSchema.Names, name => Assert.Contains(rows, r => r.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        var links = Links.Matches(Readme()).Select(m => m.Groups[1].Value).Where(l => !l.Contains(':', StringComparison.Ordinal) && l != "…").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.True(Path.Exists(RepositoryFolder.File(l.Split('/'))), l));
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Links { get; }

    private static string Readme() => File.ReadAllText(RepositoryFolder.File("README.md"));

    private static void Copy(string report, string target)
    {
        var source = RepositoryFolder.File(report.Split('/'));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
