namespace ReportGen;

/// <summary>Thrown when a file cannot say where its figures come from.</summary>
public sealed class FigureTraceException : Exception
{
    internal FigureTraceException(Diagnostic diagnostic, Exception? innerException = null)
        : base(diagnostic.Span.File.Length > 0 ? $"{diagnostic.Span}: {diagnostic.Message}" : diagnostic.Message, innerException) => Diagnostic = diagnostic;

    /// <summary>Which file, why, and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
