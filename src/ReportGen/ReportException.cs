namespace ReportGen;

/// <summary>Thrown when outputs are asked for and the report has errors; carries every diagnostic.</summary>
public sealed class ReportException : Exception
{
    /// <summary>Makes an exception of a report's diagnostics.</summary>
    public ReportException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Makes an exception with a message alone.</summary>
    public ReportException(string message, Exception? innerException = null)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>All diagnostics, in source order, of every severity.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        return errors.Count == 0
            ? "The report has no errors."
            : FormattableString.Invariant($"The report has {errors.Count} {(errors.Count == 1 ? "error" : "errors, the first")}: {errors[0]}");
    }
}
