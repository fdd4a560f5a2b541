namespace ReportGen.Cli;

/// <summary>How diagnostics are told.</summary>
internal enum DiagnosticFormat
{
    /// <summary>Lines for people and editors, on standard error.</summary>
    Text,

    /// <summary>An array of objects, on standard output.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code hosts and editors read, on standard output.</summary>
    Sarif,
}
