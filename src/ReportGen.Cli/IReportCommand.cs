using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>A verb of the command line.</summary>
internal interface IReportCommand
{
    /// <summary>Does it.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    int Execute(Invocation invocation);
}

/// <summary>One call of a command.</summary>
/// <param name="Arguments">The parsed arguments.</param>
/// <param name="Terminal">Where to speak.</param>
/// <param name="CancellationToken">Set when a signal asks to stop.</param>
internal sealed record Invocation(ParseResult Arguments, Terminal Terminal, CancellationToken CancellationToken);
