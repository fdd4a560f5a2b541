using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary><c>share_of</c> and <c>ratio_to</c>: a figure by another that counts the same thing.</summary>
internal static class RatioFilters
{
    // One decimal of a percentage: fewer would print most growth rates and shares as 0.
    private const int LeastDecimals = 3;

    public static Value ShareOf(FilterInput input, NumberValue number)
    {
        var share = Divide(input, number);
        return share is NumberValue { Number.Value: > 1 } above
            ? above.Remarked(Messages.ShareAboveWhole(input.Call.Span, number.Fact?.Metric.Id, RowOf(input.Arguments[0])))
            : share;
    }

    public static Value RatioTo(FilterInput input, NumberValue number) => Divide(input, number);

    /// <summary>A pure number made of two figures, with decimals enough to be printed.</summary>
    public static Quantity Ratio(decimal value, Quantity left, Quantity right) =>
        new(value, Math.Max(LeastDecimals, Math.Max(left.Decimals, right.Decimals)), Unit.None);

    private static Value Divide(FilterInput input, NumberValue number)
    {
        if (input.Arguments is not [NumberValue other])
        {
            return input.Arguments is [NothingValue nothing] ? nothing : input.Fail("one metric or number");
        }

        if (number.IsBound || other.IsBound)
        {
            return FilterInput.Fail(Messages.ArithmeticOnBound(input.Call.Span, input.Call.Name));
        }

        // A number of the template is meant in the figure's own unit.
        var (left, right) = (Operand.Of(number.Number), other.Fact is null ? new Operand(other.Number.Value, number.Number.Unit) : Operand.Of(other.Number));
        if (right.Value == 0)
        {
            return FilterInput.Fail(Messages.DivisionByZero(input.Call.Span, other.Fact?.Metric.Id, RowOf(other)));
        }

        return UnitAlgebra.AreLike(left, right)
            ? Quotient(input, number, other, right)
            : FilterInput.Fail(Messages.UnitsDiffer(input.Call.Span, left.Unit!.ToString(), right.Unit!.ToString()));
    }

    private static Value Quotient(FilterInput input, NumberValue number, NumberValue other, Operand right)
    {
        try
        {
            var ratio = UnitAlgebra.Divide(Operand.Of(number.Number), right);
            return number.Become(Ratio(ratio.Value, number.Number, other.Number));
        }
        catch (OverflowException)
        {
            return FilterInput.Fail(Messages.NumberTooLarge(input.Call.Span));
        }
    }

    private static SourceSpan? RowOf(Value value) => (value as NumberValue)?.Fact?.Metric.Origin.Span;
}
