using ReportGen.Testing;
using ReportGen.Tests.Cli;
using Xunit;

namespace ReportGen.Tests.Explanations;

public class ReadmeTests
{
    [Fact]
    public void The_messages_of_the_readme_are_what_the_program_prints()
    {
        var readme = File.ReadAllText(RepositoryFolder.File("README.md")).ReplaceLineEndings("\n");
        var section = readme[readme.IndexOf("## When something is wrong", StringComparison.Ordinal)..];
        var shown = section.Split("```")[1].TrimStart('\n');
        var report = RepositoryFolder.File("tests", "ReportGen.Tests", "Corpus", "bad", "readme-example");
        Assert.Equal(CommandLineRun.Of("check", report).Error, shown);
    }
}
