using ReportGen.Cli;
using ReportGen.Testing;
using ReportGen.Tests.Corpus;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Strangers' mistakes, through the command line: told with place and hint, and earlier outputs stay as they were.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Mistakes => [.. CorpusCase.Names().Where(n => n.StartsWith("bad/", StringComparison.Ordinal))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void There_are_mistakes_enough() => Assert.InRange(Mistakes.Count, 40, int.MaxValue);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_stops_the_build_with_places_and_hints_and_harms_nothing(string name)
    {
        // What an earlier build of the same report has left: its outputs' names come from the title.
        foreach (var extension in new[] { "pdf", "docx", "figures.json" })
        {
            _folder.With("intellectual-property-in-figures." + extension, "earlier " + extension);
        }

        var before = _folder.Snapshot();
        var mistake = CorpusCase.Load(name);
        string[] strict = mistake.Expected.Any(e => e.Severity == Severity.Error) ? [] : ["--strict"];
        var run = CommandLineRun.Of(["build", mistake.Folder, "-o", _folder.Path, .. strict]);
        Assert.Equal((ExitCode.InputProblem, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(before, _folder.Snapshot());
        foreach (var expected in mistake.Expected.Where(e => e.Severity > Severity.Note))
        {
            var place = string.Join(':', new object?[] { expected.File, expected.Line, expected.Column }.OfType<object>());
            Assert.Contains(place, run.Error, StringComparison.Ordinal);
        }

        Assert.All(Told(run.Error), problem => Assert.Contains("\n  hint: ", problem, StringComparison.Ordinal));
        Assert.EndsWith("; nothing was written\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_same_is_told_in_the_same_order_each_time(string name)
    {
        var folder = CorpusCase.Load(name).Folder;
        Assert.Equal(CommandLineRun.Of("check", folder, "-v"), CommandLineRun.Of("check", folder, "-v"));
    }

    /// <summary>The errors and warnings, each with its lines.</summary>
    private static List<string> Told(string error)
    {
        var problems = new List<string>();
        foreach (var line in error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                problems[^1] += "\n" + line;
            }
            else if (line.Contains(" RG0", StringComparison.Ordinal))
            {
                problems.Add(line);
            }
        }

        return problems;
    }
}
