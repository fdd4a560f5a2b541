namespace ReportGen.Metrics;

/// <summary>A parsed formula: steps in postfix order, so that evaluation needs no recursion.</summary>
/// <param name="Source">The formula as written, and where.</param>
/// <param name="Steps">What to do.</param>
/// <param name="References">What the steps read.</param>
internal sealed record Formula(
    FormulaSource Source,
    IReadOnlyList<FormulaStep> Steps,
    IReadOnlyList<FormulaReference> References)
{
    /// <summary>The place of a step.</summary>
    public SourceSpan SpanOf(FormulaStep step) => Source.Span(step.Start, step.Length);
}
