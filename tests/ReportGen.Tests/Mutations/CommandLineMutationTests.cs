using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Cli;
using ReportGen.Testing;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Mutations.Mutators;
using Xunit;

namespace ReportGen.Tests.Mutations;

/// <summary>What the command says of changed reports: its exit code, and both places in what it prints.</summary>
public sealed partial class CommandLineMutationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Reports => [.. SampleReport.All.Select(r => r.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Reports))]
    public void An_unchanged_report_ends_with_0(string name)
    {
        var run = Check(SampleReport.All.Single(r => r.Name == name));
        Assert.Equal((ExitCode.Done, false), (run.ExitCode, run.Error.Contains("error", StringComparison.Ordinal)));
    }

    /// <summary>Of each kind of change one that is false and one that is not, from whatever report stands in the middle.</summary>
    [Fact]
    public void A_false_claim_ends_with_1_and_both_places_and_a_true_one_with_0()
    {
        var chosen = MutationTests.Mutators.SelectMany(m => SampleReport.All.SelectMany(m.Of)).Select(m => (Mutant: m, Judgement: Oracle.Judge(m)))
            .Where(m => m.Judgement.Excuse is null && m.Mutant.Level == Severity.Error && m.Judgement.Verdict != Verdict.Unprintable)
            .GroupBy(m => (m.Mutant.Kind, m.Judgement.Verdict)).Select(g => g.ElementAt(g.Count() / 2)).ToList();
        Assert.InRange(chosen.Count, 35, 70);
        var faults = chosen.Select(m => (m.Mutant, Fault: FaultOf(m.Judgement.Verdict, Check(m.Mutant.Report)))).Where(m => m.Fault is not null);
        Assert.Equal(string.Empty, string.Join("\n\n", faults.Select(m => $"{m.Mutant}: {m.Fault}")));
    }

    private static string? FaultOf(Verdict verdict, CommandLineRun run)
    {
        if (verdict == Verdict.True)
        {
            return run.ExitCode == ExitCode.Done ? null : $"exit code {run.ExitCode}: {run.Error}";
        }

        var hasPlaces = BothPlaces().IsMatch(run.Error);
        return run.ExitCode == ExitCode.InputProblem && hasPlaces ? null : $"exit code {run.ExitCode}: {run.Error}";
    }

    private CommandLineRun Check(SampleReport report)
    {
        foreach (var old in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.Delete(old);
        }

        foreach (var picture in Directory.EnumerateFiles(report.Folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".png" or ".jpg"))
        {
            Put(Path.GetRelativePath(report.Folder, picture), File.ReadAllBytes(picture));
        }

        foreach (var (file, text) in report.Files)
        {
            Put(file, Encoding.UTF8.GetBytes(text));
        }

        return CommandLineRun.Of("check", _folder.Path);
    }

    private void Put(string file, byte[] bytes)
    {
        var path = _folder.File(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>The place of the error, and below it that of the cell: by itself, or in the hint.</summary>
    [GeneratedRegex(@"^[\w.-]+:[0-9]+:[0-9]+: error RG[0-9]{4}: .*\n(?:  .*\n)*?  (?:see|hint): .*metrics\.csv:[0-9]+:[0-9]+", RegexOptions.Multiline)]
    private static partial Regex BothPlaces();
}
