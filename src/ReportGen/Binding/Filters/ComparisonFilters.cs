using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary><c>change</c> and <c>growth</c>: a figure against the same figure of an earlier period.</summary>
internal static class ComparisonFilters
{
    private const string Previous = "previous";
    private const string Expected = "nothing, for the year before, 'previous', for the period just before, or a period such as 2022 or '2024-Q3'";

    public static Value Change(FilterInput input, NumberValue number) => Against(input, number, Difference);

    public static Value Growth(FilterInput input, NumberValue number) => Against(input, number, Rate);

    private static Value Against(FilterInput input, NumberValue number, Func<FilterInput, NumberValue, NumberValue, Value> compare)
    {
        try
        {
            return Earlier(input, number) is var found && found is NumberValue earlier ? compare(input, number, earlier) : found;
        }
        catch (OverflowException)
        {
            return FilterInput.Fail(Messages.NumberTooLarge(input.Call.Span));
        }
    }

    private static Value Difference(FilterInput input, NumberValue number, NumberValue earlier)
    {
        var (now, then) = (number.Number, earlier.Number);
        var result = UnitAlgebra.Add(Operand.Of(now), UnitAlgebra.Negate(Operand.Of(then)));
        var decimals = Math.Clamp(Math.Max(now.Decimals, then.Decimals + now.Unit.Exponent - then.Unit.Exponent), 0, UnitAlgebra.MostDecimals);
        return number.Become(new Quantity(result.Value, decimals, now.Unit)).Using([earlier]) with
        {
            IsPoints = now.Unit.IsPercent,
            Direction = Math.Sign(result.Value),
        };
    }

    private static Value Rate(FilterInput input, NumberValue number, NumberValue earlier)
    {
        var then = earlier.Number;
        if (then.Value <= 0)
        {
            var metric = earlier.Fact!.Metric;
            return FilterInput.Fail(Messages.GrowthFromNothing(input.Call.Span, metric.Id, metric.Period.ToString()!, metric.Origin.Span));
        }

        var difference = UnitAlgebra.Add(Operand.Of(number.Number), UnitAlgebra.Negate(Operand.Of(then)));
        var ratio = UnitAlgebra.Divide(difference, Operand.Of(then));
        return number.Become(RatioFilters.Ratio(ratio.Value, number.Number, then)).Using([earlier]) with
        {
            Direction = Math.Sign(ratio.Value),
        };
    }

    /// <summary>The figure to compare with; what is wrong where there is none.</summary>
    private static Value Earlier(FilterInput input, NumberValue number)
    {
        var named = input.Arguments is [var argument] ? PeriodFilters.PeriodOf(argument) : null;
        if (named is null && input.Arguments is not [] and not [TextValue { Text: Previous }])
        {
            return input.Fail(Expected);
        }

        if (number is not { Fact: { } fact, IsDerived: false })
        {
            return FilterInput.Fail(Messages.ComparisonNeedsMetric(input.Call.Span, input.Call.Name));
        }

        if (fact.Metric.Period is not { } period)
        {
            return FilterInput.Fail(Messages.ComparisonNeedsPeriod(input.Call.Span, input.Call.Name, fact.Series.Id, fact.Metric.Origin.Span));
        }

        var before = named ?? (input.Arguments.Count == 0 ? period.YearBefore() : period.Previous());
        return fact.Series.Find(before) is { } row
            ? Comparable(input, number, Fields.Number(Fields.Read(fact with { Metric = row }, input.Context, input.Call.Span)))
            : PeriodFilters.MissingFor(input.Call, fact, before);
    }

    private static Value Comparable(FilterInput input, NumberValue number, Value earlier)
    {
        if (earlier is not NumberValue other)
        {
            return earlier is TextValue { Fact: { } text }
                ? FilterInput.Fail(Messages.FilterNeedsNumber(input.Call.Span, input.Call.Name, "a text", text.Metric.Origin.Span))
                : earlier;
        }

        if (number.IsBound || other.IsBound)
        {
            return FilterInput.Fail(Messages.ArithmeticOnBound(input.Call.Span, input.Call.Name));
        }

        return number.Number.Unit.Base == other.Number.Unit.Base
            ? other with { Filters = FilterTrail.Empty.With($"at: {other.Fact!.Metric.Period}") }
            : FilterInput.Fail(Messages.UnitsDiffer(input.Call.Span, number.Number.Unit.ToString(), other.Number.Unit.ToString()));
    }
}
