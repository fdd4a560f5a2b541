namespace ReportGen.Binding.Expressions;

/// <summary>One filter with its arguments.</summary>
/// <param name="Source">The call as written.</param>
internal sealed record FilterCall(string Name, IReadOnlyList<Expression> Arguments, string Source, SourceSpan Span);
