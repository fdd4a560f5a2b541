using System.CommandLine;
using ReportGen.Cli.Commands;

namespace ReportGen.Cli;

/// <summary>Arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="output">Takes results: the files written, help, the version.</param>
    /// <param name="error">Takes diagnostics and progress.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return WrongUsage(parsed, error);
        }

        using var signals = new Interruption();
        var terminal = new Terminal(output, error, parsed.GetValue(CommonOptions.Quiet), parsed.GetValue(CommonOptions.Verbose));
        try
        {
            return parsed.CommandResult.Command is IReportCommand command
                ? command.Execute(new Invocation(parsed, terminal, signals.Token))
                : parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        }
        catch (OperationCanceledException)
        {
            return signals.ExitCode;
        }
        catch (OutputException e)
        {
            terminal.Show(e.Diagnostic);
            return ExitCode.OutputProblem;
        }
        catch (Exception e)
        {
            terminal.ShowFault(e);
            return ExitCode.InternalFault;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Turns CSV metrics and Markdown narrative into a formatted PDF and an editable DOCX of the same document.")
        {
            new NewCommand(),
            new CheckCommand(),
            new BuildCommand(),
        };
        root.Add(CommonOptions.Quiet);
        root.Add(CommonOptions.Verbose);
        return root;
    }

    private static int WrongUsage(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine("reportgen: " + problem.Message);
        }

        error.WriteLine("hint: 'reportgen --help' lists the commands, 'reportgen COMMAND --help' the options of one.");
        return ExitCode.WrongUsage;
    }
}
