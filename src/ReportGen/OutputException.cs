namespace ReportGen;

/// <summary>Thrown when outputs could not be written: locked, full, read-only. Earlier outputs are as they were, or the diagnostic says where they lie.</summary>
public sealed class OutputException : IOException
{
    internal OutputException(Diagnostic diagnostic, Exception? innerException = null)
        : base($"{diagnostic.Span}: {diagnostic.Message}", innerException) => Diagnostic = diagnostic;

    /// <summary>Which file, and why.</summary>
    public Diagnostic Diagnostic { get; }
}
