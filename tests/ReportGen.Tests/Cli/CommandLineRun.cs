using ReportGen.Cli;

namespace ReportGen.Tests.Cli;

/// <summary>One call of the program, in this process.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public static CommandLineRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, output, error);
        return new CommandLineRun(exitCode, output.ToString(), error.ToString().ReplaceLineEndings("\n"));
    }
}
