using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>The README's C# is compiled and run as it stands: when it fails, one of the two is wrong.</summary>
[Collection(nameof(RunsAlone))]
public class ReadmeTests
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
        Copy("samples/constructs", folder.File("reports/south"));
        var written = Snippet.Run(Snippet.In(Readme())[index], folder.Path);
        Assert.DoesNotContain("Error", written, StringComparison.Ordinal);
        Assert.Contains(folder.Snapshot().Keys, name => name.EndsWith(".pdf", StringComparison.Ordinal));
    }

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
