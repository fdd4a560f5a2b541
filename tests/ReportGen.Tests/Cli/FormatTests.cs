using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Diagnostics for people and for programs.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FormatTests() => _folder
        .With("report/metrics.csv", "id,value\na.b,\"1,2\"\n")
        .With("report/narrative.md", "# One\n\n{{ a.b }} {{ a.c }}\n\n### Three\n\nText\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_is_one_array_on_standard_output()
    {
        var run = CommandLineRun.Of("check", _folder.File("report"), "--format", "json");
        Assert.Equal(ExitCode.InputProblem, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var all = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["RG0218", "RG0102", "RG0301"], all.Select(d => d.GetProperty("code").GetString()));
        Assert.Equal(["error", "error", "warning"], all.Select(d => d.GetProperty("severity").GetString()));
        Assert.Equal(("narrative.md", 3, 14), (all[1].GetProperty("file").GetString(), all[1].GetProperty("line").GetInt32(), all[1].GetProperty("column").GetInt32()));
        Assert.Equal("did you mean 'a.b'?", all[1].GetProperty("hint").GetString());
        Assert.Equal("B2", all[0].GetProperty("cell").GetString());
        Assert.False(all[1].TryGetProperty("cell", out _));
        Assert.DoesNotContain("RG0102", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_problems_is_an_empty_array()
    {
        CommandLineRun.Of("new", _folder.File("good"));
        var run = CommandLineRun.Of("build", _folder.File("good"), "-o", _folder.File("out"), "--format", "JSON");
        Assert.Equal((ExitCode.Done, "[]\n"), (run.ExitCode, run.Output));
        Assert.Contains("the-city-library-in-2024.pdf", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_names_rules_levels_and_places()
    {
        var run = CommandLineRun.Of("check", _folder.File("report"), "--format", "sarif");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var only = json.RootElement.GetProperty("runs")[0];
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in only.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("REPORT", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        }

        Assert.EndsWith("/report/", only.GetProperty("originalUriBaseIds").GetProperty("REPORT").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_place_and_a_cell_are_in_both_documents()
    {
        _folder.With("twice/metrics.csv", "id,value\na.b,1\na.c,2\na.b,3\n").With("twice/narrative.md", "# One\n\n{{ a.b }} {{ a.c }}\n");
        using var json = JsonDocument.Parse(CommandLineRun.Of("check", _folder.File("twice"), "--format", "json").Output);
        var told = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("A4", 4, 2), (told.GetProperty("cell").GetString(), told.GetProperty("line").GetInt32(), told.GetProperty("related").GetProperty("line").GetInt32()));
        using var sarif = JsonDocument.Parse(CommandLineRun.Of("check", _folder.File("twice"), "--format", "sarif").Output);
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("A4", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(("metrics.csv", 2), (related.GetProperty("artifactLocation").GetProperty("uri").GetString(), related.GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void A_failure_to_write_is_in_the_document()
    {
        CommandLineRun.Of("new", _folder.File("good"));
        _folder.With("out", "a file");
        var run = CommandLineRun.Of("build", _folder.File("good"), "-o", _folder.File("out"), "--format", "json");
        Assert.Equal(ExitCode.OutputProblem, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("RG0801", json.RootElement[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Quiet_says_what_stops_the_run_and_nothing_else()
    {
        CommandLineRun.Of("new", _folder.File("good"));
        File.AppendAllText(_folder.File("good/narrative.md"), "\n#### Too deep\n\nText.\n");
        Assert.Equal(string.Empty, CommandLineRun.Of("check", _folder.File("good"), "-q").Error);
        var strict = CommandLineRun.Of("check", _folder.File("good"), "-q", "--strict");
        Assert.Equal(ExitCode.InputProblem, strict.ExitCode);
        Assert.Contains("warning RG0301", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_still_prints_the_paths_of_the_files()
    {
        CommandLineRun.Of("new", _folder.File("good"));
        var run = CommandLineRun.Of("build", _folder.File("good"), "-o", _folder.File("out"), "-q");
        Assert.Equal((3, string.Empty), (run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, run.Error));
    }

    [Fact]
    public void A_build_with_errors_ends_with_their_count() =>
        Assert.EndsWith("2 errors, 1 warning; nothing was written\n", CommandLineRun.Of("build", _folder.File("report"), "-o", _folder.File("out")).Error, StringComparison.Ordinal);

    [Fact]
    public void What_a_line_says_is_not_said_again_below_it()
    {
        var here = SourceSpan.At("metrics.csv", 2, 1);
        var diagnostic = new Diagnostic("RG0000", Severity.Error, here, "'x' is wrong") { Found = "x", Expected = "a or b", Hint = "write a or b", Related = here };
        Assert.Equal([("hint", "write a or b")], DiagnosticDetails.Of(diagnostic));
    }

    [Fact]
    public void Standard_output_that_cannot_be_written_is_no_fault_of_the_program()
    {
        using var output = new StreamWriter(new FullStream());
        using var error = new StringWriter();
        Assert.Equal(ExitCode.OutputProblem, CommandLine.Run(["--help"], output, error));
        Assert.Contains("standard output cannot be written: No space left on device", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullStream : MemoryStream
    {
        private bool _isFull = true;

        public override void Write(byte[] buffer, int offset, int count) => Refuse();

        public override void Write(ReadOnlySpan<byte> buffer) => Refuse();

        protected override void Dispose(bool disposing)
        {
            _isFull = false;
            base.Dispose(disposing);
        }

        private void Refuse()
        {
            if (_isFull)
            {
                throw new IOException("No space left on device");
            }
        }
    }
}
