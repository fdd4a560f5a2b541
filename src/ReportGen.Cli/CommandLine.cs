using System.CommandLine;
using ReportGen.Cli.Commands;

namespace ReportGen.Cli;

/// <summary>Arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="output">Takes results: the files written, help, the version, diagnostics for programs.</param>
    /// <param name="error">Takes diagnostics for people, and progress.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = Root();
        var parsed = root.Parse(HelpWord.AsOption(args));
        if (parsed.Errors.Count > 0)
        {
            return Usage.Explain(parsed, root, error);
        }

        using var signals = new Interruption();
        var terminal = new Terminal(output, error, Manner(parsed));
        try
        {
            var exitCode = Execute(parsed, terminal, signals.Token);
            terminal.Finish();
            return terminal.IsBroken && exitCode == ExitCode.Done ? ExitCode.OutputProblem : exitCode;
        }
        catch (OperationCanceledException)
        {
            terminal.Remark("interrupted; earlier outputs are as they were");
            return signals.ExitCode;
        }
        catch (OutputException e)
        {
            terminal.Report([e.Diagnostic]);
            terminal.Finish();
            return ExitCode.OutputProblem;
        }
        catch (Exception e)
        {
            terminal.ShowFault(e);
            return ExitCode.InternalFault;
        }
    }

    /// <summary>Help and the version have actions of their own; they need no folder.</summary>
    private static int Execute(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        if (parsed.Action is null && parsed.CommandResult.Command is IReportCommand command)
        {
            return command.Execute(new Invocation(parsed, terminal, cancellationToken));
        }

        using var text = new StringWriter();
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = text, Error = text });
        terminal.Say(text.ToString().TrimEnd());
        return exitCode;
    }

    private static TerminalManner Manner(ParseResult parsed) => new(
        parsed.GetValue(CommonOptions.Quiet),
        parsed.GetValue(CommonOptions.Verbose),
        CommonOptions.FormatOf(parsed));

    private static RootCommand Root()
    {
        var root = new RootCommand("Turns CSV metrics and Markdown narrative into a formatted PDF and an editable DOCX of the same document.")
        {
            new NewCommand(),
            new CheckCommand(),
            new BuildCommand(),
            new ExplainCommand(),
        };
        root.Add(CommonOptions.Quiet);
        root.Add(CommonOptions.Verbose);
        root.Add(CommonOptions.Format);
        return root;
    }
}
