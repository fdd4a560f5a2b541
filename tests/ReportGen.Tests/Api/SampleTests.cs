using System.Reflection;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>samples/library as its readers run it.</summary>
[Collection(nameof(RunsAlone))]
public class SampleTests
{
    [Fact]
    public void The_sample_builds_a_folder_and_a_document_made_in_code()
    {
        using var output = new TemporaryFolder();
        var program = Assembly.Load("ReportGen.Samples.Library").EntryPoint!;
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            Assert.Equal(0, program.Invoke(null, [new[] { RepositoryFolder.File("input"), output.Path }]));
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(output.Snapshot().Count, written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            [
                "innovation-in-figures.docx", "innovation-in-figures.figures.json", "innovation-in-figures.pdf",
                "intellectual-property-in-shenzhen-2024.docx", "intellectual-property-in-shenzhen-2024.figures.json", "intellectual-property-in-shenzhen-2024.pdf",
            ],
            output.Snapshot().Keys.Order(StringComparer.Ordinal));
    }
}
