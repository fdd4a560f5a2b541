using ReportGen.Binding.Expressions;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Filters;

/// <summary>What a filter works on.</summary>
/// <param name="Value">The value before it.</param>
/// <param name="Arguments">Its arguments; none of them a failure.</param>
/// <param name="Call">The call as written.</param>
internal sealed record FilterInput(Value Value, IReadOnlyList<Value> Arguments, FilterCall Call, BindingContext Context)
{
    /// <summary>The same with the numbers of cells in columns of the author's own.</summary>
    public FilterInput InNumbers() => Value is TextValue || Arguments.Any(a => a is TextValue)
        ? this with { Value = Fields.Number(Value), Arguments = [.. Arguments.Select(Fields.Number)] }
        : this;

    public FailureValue Fail(string expected) => new(Messages.BadFilterArgument(Call.Span, Call.Name, Call.Source, expected));

    public static FailureValue Fail(Diagnostic problem) => new(problem);
}
