using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>Diagnostics as SARIF, judged by the schema of the standard, which <c>sarif/setup</c> fetches.</summary>
public sealed class SarifTests : IDisposable
{
    private static readonly string Home = Path.Combine(
        Environment.GetEnvironmentVariable("REPORTGEN_JUDGE_HOME")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "reportgen-judge"),
        "sarif-2.1.0");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_told_of_mistakes_is_valid()
    {
        NeedSchema();
        var mistakes = Directory.EnumerateDirectories(RepositoryFolder.File("tests", "ReportGen.Tests", "Corpus", "bad")).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(mistakes.Count, 40, int.MaxValue);
        AssertValid([.. mistakes.Select((m, i) => Log($"{i}.sarif", "check", m))]);
    }

    [Fact]
    public void What_is_told_of_unusual_runs_is_valid()
    {
        NeedSchema();
        _folder
            .With("a report/数据 1/narrative.md", "# One\n\n{{ a.b }}\n\n{{ a.c }}\n")
            .With("a report/数据 1/metrics/年 度.csv", "id,value\na.b,1\na.b,2\na.c,\"1,2\"\n")
            .With("file", "no folder");
        var report = _folder.File("a report/数据 1");
        AssertValid(
            Log("none.sarif", "check", _folder.File("nowhere")),
            Log("names.sarif", "check", report),
            Log("edition.sarif", "check", report, "--edition", "fr"),
            Log("period.sarif", "check", report, "--period", "2031"),
            Log("clean.sarif", "check", RepositoryFolder.File("samples", "minimal")),
            Log("unwritten.sarif", "build", RepositoryFolder.File("samples", "minimal"), "-o", _folder.File("file")));
    }

    [Fact]
    public void The_schema_does_judge()
    {
        NeedSchema();
        var log = Log("good.sarif", "check", _folder.File("nowhere"));
        File.WriteAllText(log, File.ReadAllText(log).Replace("\"level\": \"error\"", "\"level\": \"bad\"", StringComparison.Ordinal));
        var judged = Validate(log);
        Assert.Equal(1, judged.ExitCode);
        Assert.Contains(".runs[0].results[0].level", judged.Output, StringComparison.Ordinal);
    }

    private static void NeedSchema()
    {
        Tool.Need("node");
        if (!File.Exists(Path.Combine(Home, "schema.json")))
        {
            Tool.Missing("the schema of SARIF is not here; run tests/ReportGen.Conformance/sarif/setup");
        }
    }

    private string Log(string name, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run([.. arguments, "--format", "sarif"], output, error);
        return _folder.With(name, output.ToString()).File(name);
    }

    private static void AssertValid(params string[] logs)
    {
        var judged = Validate(logs);
        Assert.True(judged.ExitCode == 0, judged.All);
    }

    private static ToolResult Validate(params string[] logs) =>
        Tool.Run("node", [RepositoryFolder.File("tests", "ReportGen.Conformance", "sarif", "validate.js"), Home, .. logs]);
}
