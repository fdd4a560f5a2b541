namespace ReportGen.Cli;

/// <summary>How much is said, and in what form.</summary>
/// <param name="IsQuiet">Only what stops the run.</param>
/// <param name="IsVerbose">Notes too, and the details of a fault.</param>
/// <param name="Format">The form of diagnostics.</param>
internal sealed record TerminalManner(bool IsQuiet, bool IsVerbose, DiagnosticFormat Format);
