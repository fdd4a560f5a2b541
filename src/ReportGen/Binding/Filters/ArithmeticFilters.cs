using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary>Liquid's arithmetic in decimals, with units.</summary>
internal static class ArithmeticFilters
{
    private const int MaxDecimals = 28;

    public static Value Plus(FilterInput input, NumberValue number) =>
        Sum(input, number, (a, b) => a + b);

    public static Value Minus(FilterInput input, NumberValue number) =>
        Sum(input, number, (a, b) => a - b);

    public static Value Times(FilterInput input, NumberValue number)
    {
        if (Operand(input, number) is not { } other)
        {
            return Refusal(input, number);
        }

        var (a, b) = (number.Number, other.Number);
        if (!a.Unit.IsPure && !b.Unit.IsPure)
        {
            return FilterInput.Fail(Messages.UnitsMultiplied(input.Call.Span, a.Unit.ToString(), b.Unit.ToString()));
        }

        var unit = a.Unit.IsPure ? b.Unit : a.Unit;
        return Compute(input, number, () => new Quantity(a.Value * b.Value, MostDecimals(a, b), unit));
    }

    public static Value DividedBy(FilterInput input, NumberValue number) => Divide(input, number, (a, b) => a / b);

    public static Value Modulo(FilterInput input, NumberValue number) => Divide(input, number, (a, b) => a % b);

    public static Value Round(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count == 0)
        {
            return Rounded(number, 0);
        }

        return input.Arguments is [NumberValue { Number.Value: >= 0 and <= MaxDecimals and var decimals }] && decimal.IsInteger(decimals)
            ? Rounded(number, (int)decimals)
            : input.Fail("a number of decimals, such as 1");
    }

    private static NumberValue Rounded(NumberValue number, int decimals) => number.Become(number.Number with
    {
        Value = Math.Round(number.Number.Value, decimals, MidpointRounding.AwayFromZero),
        Decimals = decimals,
    });

    /// <summary>Sums need one base; scales convert, and a bare number is meant in the other's scale.</summary>
    private static Value Sum(FilterInput input, NumberValue number, Func<decimal, decimal, decimal> operation)
    {
        if (Operand(input, number) is not { } other)
        {
            return Refusal(input, number);
        }

        var (a, b) = (number.Number, other.Number);
        var unit = a.Unit == Unit.None ? b.Unit : a.Unit;
        if (b.Unit != Unit.None && b.Unit.Base != unit.Base)
        {
            return FilterInput.Fail(Messages.UnitsDiffer(input.Call.Span, a.Unit.ToString(), b.Unit.ToString()));
        }

        var shift = b.Unit == Unit.None ? 0 : b.Unit.Exponent - unit.Exponent;
        return PowersOfTen.TryShift(b.Value, shift, out var second)
            ? Compute(input, number, () => new Quantity(operation(a.Value, second), MostDecimals(a, b), unit))
            : FilterInput.Fail(Messages.NumberTooLarge(input.Call.Span));
    }

    /// <summary>A unit by a bare number keeps the unit; by its own base it becomes a bare number.</summary>
    private static Value Divide(FilterInput input, NumberValue number, Func<decimal, decimal, decimal> operation)
    {
        if (Operand(input, number) is not { } other)
        {
            return Refusal(input, number);
        }

        var (a, b) = (number.Number, other.Number);
        if (b.Value == 0)
        {
            return FilterInput.Fail(Messages.DivisionByZero(input.Call.Span, other.Fact?.Metric.Id, other.Fact?.Metric.Origin.Span));
        }

        if (!b.Unit.IsPure && a.Unit.Base != b.Unit.Base)
        {
            return FilterInput.Fail(Messages.UnitsDiffer(input.Call.Span, a.Unit.ToString(), b.Unit.ToString()));
        }

        var unit = b.Unit.IsPure ? a.Unit : Unit.None;
        var shift = b.Unit.IsPure ? 0 : b.Unit.Exponent - a.Unit.Exponent;
        return PowersOfTen.TryShift(b.Value, shift, out var divisor)
            ? Compute(input, number, () => new Quantity(operation(a.Value, divisor), MostDecimals(a, b), unit))
            : FilterInput.Fail(Messages.NumberTooLarge(input.Call.Span));
    }

    private static Value Compute(FilterInput input, NumberValue number, Func<Quantity> operation)
    {
        try
        {
            return number.Become(operation());
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

    private static int MostDecimals(Quantity a, Quantity b) => Math.Max(a.Decimals, b.Decimals);
}
