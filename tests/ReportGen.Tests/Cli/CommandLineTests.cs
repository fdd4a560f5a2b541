using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_folder_builds_at_once_and_without_a_word()
    {
        Assert.Equal(ExitCode.Done, Run("new", _folder.File("report")).ExitCode);
        var built = Run("build", _folder.File("report"), "-o", _folder.File("out"), "--strict");
        Assert.Equal((ExitCode.Done, string.Empty), (built.ExitCode, built.Error));
        Assert.Equal(
            ["the-city-library-in-2024.docx", "the-city-library-in-2024.figures.json", "the-city-library-in-2024.pdf"],
            Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetFileName).Order());
        Assert.Equal(3, built.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_not_touched()
    {
        var before = _folder.With("mine.txt", "mine").Snapshot();
        Assert.Equal(ExitCode.WrongUsage, Run("new", _folder.Path).ExitCode);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_problem_in_the_input_leaves_earlier_outputs_alone()
    {
        Run("new", _folder.File("report"));
        Run("build", _folder.File("report"), "-o", _folder.File("out"));
        var before = _folder.Snapshot();
        File.AppendAllText(_folder.File("report/narrative.md"), "\n{{ library.visit }}\n");
        var beforeOut = before.Where(f => f.Key.StartsWith("out", StringComparison.Ordinal)).ToDictionary();
        var built = Run("build", _folder.File("report"), "-o", _folder.File("out"));
        Assert.Equal(ExitCode.InputProblem, built.ExitCode);
        Assert.Contains("error RG0102: no metric is called 'library.visit'", built.Error, StringComparison.Ordinal);
        Assert.Contains("hint: did you mean 'library.visits'?", built.Error, StringComparison.Ordinal);
        Assert.Equal(beforeOut, _folder.Snapshot().Where(f => f.Key.StartsWith("out", StringComparison.Ordinal)).ToDictionary());
    }

    [Fact]
    public void Check_writes_nothing()
    {
        Run("new", _folder.File("report"));
        var before = _folder.Snapshot();
        var check = Run("check", _folder.File("report"));
        Assert.Equal(ExitCode.Done, check.ExitCode);
        Assert.Contains("no problems found", check.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void Strictness_makes_a_warning_count()
    {
        Run("new", _folder.File("report"));
        File.AppendAllText(_folder.File("report/narrative.md"), "\n#### Too deep\n\nText.\n");
        Assert.Equal(ExitCode.Done, Run("check", _folder.File("report")).ExitCode);
        Assert.Equal(ExitCode.InputProblem, Run("check", _folder.File("report"), "--strict").ExitCode);
    }

    [Fact]
    public void Only_one_kind_is_written_when_asked()
    {
        Run("new", _folder.File("report"));
        Run("build", _folder.File("report"), "-o", _folder.File("out"), "--only", "docx");
        Assert.Equal([".docx", ".json"], Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetExtension).Order());
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_exit_code_4()
    {
        Run("new", _folder.File("report"));
        _folder.With("out", "a file");
        var built = Run("build", _folder.File("report"), "-o", _folder.File("out"));
        Assert.Equal(ExitCode.OutputProblem, built.ExitCode);
        Assert.Contains("RG0801", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_output_is_exit_code_4_and_stays_as_it_is()
    {
        Run("new", _folder.File("report"));
        _folder.With("out/the-city-library-in-2024.pdf", "protected").With("out/the-city-library-in-2024.docx", "earlier");
        File.SetAttributes(_folder.File("out/the-city-library-in-2024.pdf"), FileAttributes.ReadOnly);
        var before = _folder.Snapshot();
        var built = Run("build", _folder.File("report"), "-o", _folder.File("out"));
        Assert.Equal(ExitCode.OutputProblem, built.ExitCode);
        Assert.Contains("the-city-library-in-2024.pdf: error RG0801: this file is read-only, so it was not replaced", built.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
        File.SetAttributes(_folder.File("out/the-city-library-in-2024.pdf"), FileAttributes.Normal);
    }

    [Fact]
    public void A_read_only_folder_is_exit_code_4_and_names_the_output()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("The user may write everywhere.");
            return;
        }

        Run("new", _folder.File("report"));
        var folder = Directory.CreateDirectory(_folder.File("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var built = Run("build", _folder.File("report"), "-o", folder.FullName);
        Assert.Equal(ExitCode.OutputProblem, built.ExitCode);
        Assert.DoesNotContain(".new", built.Error, StringComparison.Ordinal);
        Assert.Contains("the-city-library-in-2024.pdf: error RG0801", built.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("biuld", "x")]
    [InlineData("build", "x", "--only", "html")]
    public void Wrong_usage_is_exit_code_2_with_a_hint(params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(ExitCode.WrongUsage, result.ExitCode);
        Assert.Contains("hint:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_a_problem_of_the_input()
    {
        var result = Run("build", _folder.File("nowhere"), "-o", _folder.File("out"));
        Assert.Equal(ExitCode.InputProblem, result.ExitCode);
        Assert.Contains("nowhere", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_commands_that_work()
    {
        var help = Run("--help");
        Assert.Equal(ExitCode.Done, help.ExitCode);
        foreach (var command in new[] { "new", "check", "build" })
        {
            Assert.Contains($"  {command} <DIR>", help.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("batch", help.Output, StringComparison.Ordinal);
    }

    private static CommandLineRun Run(params string[] arguments) => CommandLineRun.Of(arguments);
}
