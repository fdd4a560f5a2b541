using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Help wherever it is asked for, and wrong usage told so that the next try is right.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build", "--help")]
    [InlineData("build", "-h")]
    [InlineData("help", "build")]
    [InlineData("build", "somewhere", "--help")]
    public void Help_shows_all_options_of_a_command(params string[] arguments)
    {
        var help = CommandLineRun.Of(arguments);
        Assert.Equal((ExitCode.Done, string.Empty), (help.ExitCode, help.Error));
        foreach (var option in new[] { "--output", "--only", "--edition", "--period", "--strict", "--quiet", "--verbose", "--format" })
        {
            Assert.Contains(option, help.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("check", "--help")]
    [InlineData("new", "--help")]
    [InlineData("--version")]
    public void Help_and_version_need_no_folder(params string[] arguments)
    {
        var help = CommandLineRun.Of(arguments);
        Assert.Equal((ExitCode.Done, string.Empty), (help.ExitCode, help.Error));
        Assert.NotEqual(string.Empty, help.Output.Trim());
    }

    [Fact]
    public void Help_for_new_makes_no_folder()
    {
        Assert.Equal(ExitCode.Done, CommandLineRun.Of("new", _folder.File("x"), "--help").ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("bulid x", "reportgen: there is no command 'bulid'\n  hint: did you mean 'reportgen build'?\n")]
    [InlineData("frobnicate", "reportgen: there is no command 'frobnicate'\n  hint: the commands are new, check, build, explain; 'reportgen --help' says what they do\n")]
    [InlineData("", "reportgen: no command is given\n  hint: the commands are new, check, build, explain; 'reportgen --help' says what they do\n")]
    [InlineData("build", "reportgen: 'build' needs the name of a folder\n  hint: 'reportgen build --help' shows its options\n")]
    [InlineData("build x -o", "reportgen: '-o' needs something after it\n  hint: 'reportgen build --help' shows its options\n")]
    [InlineData("check x --strikt", "reportgen: unrecognized command or argument '--strikt'\n  hint: did you mean '--strict'?\n")]
    [InlineData("build x --only html", "reportgen: '--only' cannot be 'html'; it is pdf or docx\n  hint: 'reportgen build --help' shows its options\n")]
    [InlineData("check x --period 24", "reportgen: '--period' cannot be '24'; it is a year (2024), a quarter (2024-Q3) or a month (2024-09)\n  hint: 'reportgen check --help' shows its options\n")]
    [InlineData("build x --edition English", "reportgen: '--edition' cannot be 'English'; it is a language such as en or zh-Hans\n  hint: 'reportgen build --help' shows its options\n")]
    [InlineData("check x --format xml", "reportgen: '--format' cannot be 'xml'; it is text or json or sarif\n  hint: 'reportgen check --help' shows its options\n")]
    public void Wrong_usage_is_told_with_what_was_meant(string arguments, string told)
    {
        var run = CommandLineRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((ExitCode.WrongUsage, told, string.Empty), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void What_strictness_stops_says_so()
    {
        _folder.With("report/narrative.md", "## A section first\n\nWords.\n").With("report/metrics.csv", "id,value\na,1\n");
        var run = CommandLineRun.Of("build", _folder.File("report"), "-o", _folder.File("out"), "--strict");
        Assert.Equal(ExitCode.InputProblem, run.ExitCode);
        Assert.EndsWith("\n1 warning, taken for errors because of --strict; nothing was written\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_name_is_no_folder()
    {
        Assert.Equal(ExitCode.WrongUsage, CommandLineRun.Of("build", string.Empty).ExitCode);
        Assert.Equal(ExitCode.WrongUsage, CommandLineRun.Of("build", "x", "-o", string.Empty).ExitCode);
    }

    [Fact]
    public void An_edition_that_is_not_there_is_wrong_usage_and_lists_the_others()
    {
        CommandLineRun.Of("new", _folder.File("report"));
        var run = CommandLineRun.Of("check", _folder.File("report"), "--edition", "fr");
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("--edition: error RG0007: there is no edition 'fr'\n  hint: this report has en\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_of_the_command_line_is_named_there()
    {
        CommandLineRun.Of("new", _folder.File("report"));
        var run = CommandLineRun.Of("check", _folder.File("report"), "--period", "2031");
        Assert.Contains("--period: warning RG0031: no row of the figures is for the period 2031", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_documents_are_named_in_any_case()
    {
        CommandLineRun.Of("new", _folder.File("report"));
        Assert.Equal(ExitCode.Done, CommandLineRun.Of("build", _folder.File("report"), "-o", _folder.File("out"), "--only", "PDF").ExitCode);
        Assert.Equal([".json", ".pdf"], Directory.EnumerateFiles(_folder.File("out")).Select(Path.GetExtension).Order());
    }

    [Fact]
    public void A_file_instead_of_a_folder_is_told_by_its_folder()
    {
        CommandLineRun.Of("new", _folder.File("report"));
        var file = _folder.File("report/narrative.md");
        var run = CommandLineRun.Of("build", file, "-o", _folder.File("out"));
        Assert.Equal(ExitCode.InputProblem, run.ExitCode);
        Assert.Contains($"{file}: error RG0001: this is a file; a report is a folder\n  hint: give its folder: {_folder.File("report")}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "reportgen")]
    [InlineData("/usr/bin/reportgen", "reportgen")]
    [InlineData("/home/ann/src/bin/ReportGen.Cli", "src/bin/ReportGen.Cli")]
    [InlineData("/home/ann/ReportGen.Cli", "./ReportGen.Cli")]
    [InlineData("/opt/my tools/ReportGen.Cli", "\"/opt/my tools/ReportGen.Cli\"")]
    public void The_program_is_named_as_it_was_started(string? process, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The paths are those of other systems.");
        Assert.Equal(name, ProgramName.Of(process, "ReportGen.Cli.dll", "/home/ann"));
    }

    [Fact]
    public void The_program_started_through_dotnet_is_named_with_it() =>
        Assert.Equal($"dotnet {ProgramName.Quoted(Path.Combine(AppContext.BaseDirectory, "ReportGen.Cli.dll"))}", ProgramName.Of("/usr/bin/dotnet", "ReportGen.Cli.dll", "/nowhere"));

    [Fact]
    public void New_ends_with_a_command_that_quotes_the_folder()
    {
        var run = CommandLineRun.Of("new", _folder.File("my report"));
        Assert.EndsWith($" build \"{_folder.File("my report")}\"\n", run.Error, StringComparison.Ordinal);
    }
}
