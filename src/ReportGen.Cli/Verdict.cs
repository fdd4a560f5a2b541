namespace ReportGen.Cli;

/// <summary>What diagnostics mean for the exit code and how they are summed up.</summary>
internal static class Verdict
{
    /// <summary>Whether the report passes: no errors, and with <paramref name="isStrict"/> no warnings.</summary>
    /// <param name="usageCode">Code of a problem that lies in the command line and not in the report.</param>
    public static int ExitCodeOf(IReadOnlyList<Diagnostic> diagnostics, bool isStrict, string usageCode)
    {
        var least = isStrict ? Severity.Warning : Severity.Error;
        return diagnostics.Any(d => d.Code == usageCode) ? ExitCode.WrongUsage
            : diagnostics.Any(d => d.Severity >= least) ? ExitCode.InputProblem
            : ExitCode.Done;
    }

    /// <summary>What stopped a run: the summary, and that warnings were taken for errors where there is nothing else.</summary>
    public static string Ground(IReadOnlyList<Diagnostic> diagnostics) =>
        Summary(diagnostics) + (diagnostics.Any(d => d.Severity == Severity.Error) ? string.Empty : ", taken for errors because of --strict");

    /// <summary>'2 errors, 1 warning'; empty when there is nothing to say.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => string.Empty,
            (0, _) => Terminal.Counted(warnings, "warning"),
            (_, 0) => Terminal.Counted(errors, "error"),
            _ => $"{Terminal.Counted(errors, "error")}, {Terminal.Counted(warnings, "warning")}",
        };
    }
}
