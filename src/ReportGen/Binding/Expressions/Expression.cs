using ReportGen.Binding.Values;

namespace ReportGen.Binding.Expressions;

/// <summary>The closed set of what may stand in a tag.</summary>
internal abstract record Expression
{
    /// <summary>Where it stands in the author's file.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>A value written in place.</summary>
internal sealed record Literal(Value Value) : Expression
{
    public static Literal False { get; } = new(new TruthValue(false));
}

/// <summary>A dotted name: a metric, one of its fields, a group of metrics, a local variable.</summary>
internal sealed record NamePath(string Path) : Expression;

/// <summary>All metrics under a prefix: <c>use.*</c>.</summary>
internal sealed record GroupName(string Prefix) : Expression;

/// <summary>A value and the filters it goes through.</summary>
internal sealed record Filtered(Expression Input, IReadOnlyList<FilterCall> Filters) : Expression;

/// <summary>Two values compared.</summary>
internal sealed record Comparison(ComparisonKind Kind, Expression Left, Expression Right) : Expression;

/// <summary><c>and</c> and <c>or</c>.</summary>
internal sealed record Logical(bool IsAnd, Expression Left, Expression Right) : Expression;

/// <summary><c>(1..5)</c>.</summary>
internal sealed record WholeRange(Expression From, Expression To) : Expression;
