using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary>Liquid's arithmetic in decimals, with the units of <see cref="UnitAlgebra"/>.</summary>
internal static class ArithmeticFilters
{
    public static Value Plus(FilterInput input, NumberValue number) => Sum(input, number, UnitAlgebra.Add);

    public static Value Minus(FilterInput input, NumberValue number) =>
        Sum(input, number, (a, b) => UnitAlgebra.Add(a, UnitAlgebra.Negate(b)));

    public static Value Times(FilterInput input, NumberValue number) =>
        Compute(input, number, UnitAlgebra.Multiply, (a, b) => Messages.UnitsMultiplied(input.Call.Span, a, b));

    public static Value DividedBy(FilterInput input, NumberValue number) => Divide(input, number, UnitAlgebra.Divide);

    public static Value Modulo(FilterInput input, NumberValue number) => Divide(input, number, (a, b) =>
        b.IsPure || UnitAlgebra.AreLike(a, b) ? UnitAlgebra.Remainder(a, b) : new Operand(0, null));

    public static Value Round(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count == 0)
        {
            return Rounded(number, 0);
        }

        return input.Arguments is [NumberValue { Number.Value: >= 0 and <= UnitAlgebra.MostDecimals and var decimals }] && decimal.IsInteger(decimals)
            ? Rounded(number, (int)decimals)
            : input.Fail("a number of decimals from 0 to 28, such as 1");
    }

    public static Value Abs(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        if (number is { IsBound: true, Number.Value: < 0 })
        {
            return FilterInput.Fail(Messages.ArithmeticOnBound(input.Call.Span, input.Call.Name));
        }

        // Its sign stays known: 'fell by' in front of it is tested against that.
        var direction = number.Direction ?? (number.Number.Unit.IsPercent && number.Number.Value < 0 ? -1 : null);
        return number.Become(number.Number with { Value = Math.Abs(number.Number.Value) }) with { Direction = direction };
    }

    private static NumberValue Rounded(NumberValue number, int decimals)
    {
        var rounded = UnitAlgebra.Round(number.Number.Value, decimals);
        var unrounded = number.Unrounded ?? (rounded == number.Number.Value ? null : number.Number.Value);
        return number.Become(number.Number with { Value = rounded, Decimals = decimals }) with { Unrounded = unrounded };
    }

    private static Value Sum(FilterInput input, NumberValue number, Func<Operand, Operand, Operand> operation) =>
        Compute(input, number, (a, b) => UnitAlgebra.AreLike(a, b) ? operation(a, b) : new Operand(0, null), Differing(input));

    private static Value Divide(FilterInput input, NumberValue number, Func<Operand, Operand, Operand> operation) =>
        Operand(input, number) is { Number.Value: 0 } zero
            ? FilterInput.Fail(Messages.DivisionByZero(input.Call.Span, zero.Fact?.Metric.Id, zero.Fact?.Metric.Origin.Span))
            : Compute(input, number, operation, Differing(input));

    private static Func<string, string, Diagnostic> Differing(FilterInput input) => (a, b) => Messages.UnitsDiffer(input.Call.Span, a, b);

    /// <summary>Computes with units as formulas do. Where only a row could name the result's unit there is no result: a binding has none.</summary>
    private static Value Compute(
        FilterInput input, NumberValue number, Func<Operand, Operand, Operand> operation, Func<string, string, Diagnostic> refusal)
    {
        if (Operand(input, number) is not { } other)
        {
            return Refusal(input, number);
        }

        var (a, b) = (number.Number, other.Number);
        try
        {
            var result = operation(new Operand(a.Value, a.Unit), new Operand(b.Value, b.Unit));
            return result.Unit is { } unit
                ? number.Become(new Quantity(result.Value, Math.Max(a.Decimals, b.Decimals), unit))
                : FilterInput.Fail(refusal(a.Unit.ToString(), b.Unit.ToString()));
        }
        catch (OverflowException)
        {
            return FilterInput.Fail(Messages.NumberTooLarge(input.Call.Span));
        }
    }

    /// <summary>The number to compute with; null where there is none or a bound forbids it.</summary>
    private static NumberValue? Operand(FilterInput input, NumberValue number) =>
        !number.IsBound && input.Arguments is [NumberValue { IsBound: false } other] ? other : null;

    private static Value Refusal(FilterInput input, NumberValue number)
    {
        if (number.IsBound || input.Arguments is [NumberValue { IsBound: true }])
        {
            return FilterInput.Fail(Messages.ArithmeticOnBound(input.Call.Span, input.Call.Name));
        }

        return input.Arguments is [NothingValue nothing] ? nothing : input.Fail("one number or metric");
    }
}
