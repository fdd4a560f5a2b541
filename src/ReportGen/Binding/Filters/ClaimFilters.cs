using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary><c>over</c>, <c>nearly</c> and <c>about</c>: a rounder number in the figure's place, if the figure bears it out.</summary>
internal static class ClaimFilters
{
    /// <summary>Beyond this part of the number, <c>over</c> is true and says little.</summary>
    private const decimal FarAbove = 1.1m;

    private const decimal FarBelow = 0.9m;

    /// <summary>How far <c>about</c> may be off, as a part of the number.</summary>
    private const decimal Tolerance = 0.05m;

    public static Value Over(FilterInput input, NumberValue number) => Claim(input, number, ClaimKind.Over);

    public static Value Nearly(FilterInput input, NumberValue number) => Claim(input, number, ClaimKind.Nearly);

    public static Value About(FilterInput input, NumberValue number) => Claim(input, number, ClaimKind.About);

    /// <summary>Whether a figure bears a claim out; null where its bound leaves that open.</summary>
    public static bool? Holds(ClaimKind kind, Quantity figure, decimal limit) => (kind, figure.Bound) switch
    {
        (ClaimKind.Over, Bound.Exact) => figure.Value > limit,
        (ClaimKind.Over, Bound.Over) when figure.Value >= limit => true,
        (ClaimKind.Over, Bound.Under) when figure.Value <= limit => false,
        (ClaimKind.Nearly, Bound.Exact) => figure.Value < limit,
        (ClaimKind.Nearly, Bound.Over) when figure.Value >= limit => false,
        (ClaimKind.About, Bound.Exact or Bound.About) => Math.Abs(figure.Value - limit) <= Tolerance * Math.Abs(limit),
        _ => null,
    };

    private static Value Claim(FilterInput input, NumberValue number, ClaimKind kind)
    {
        if (input.Arguments is not [NumberValue { IsBound: false } argument])
        {
            return input.Arguments is [NothingValue nothing] ? nothing : input.Fail("one number");
        }

        if (Limit(number, argument) is not { } limit)
        {
            return FilterInput.Fail(Messages.UnitsDiffer(input.Call.Span, number.Number.Unit.ToString(), argument.Number.Unit.ToString()));
        }

        var claimed = number with { Style = number.Style with { Claim = new Claim(kind, limit.Value, limit.Decimals), Decimals = null, IsFormatted = true } };
        return Holds(kind, number.Number, limit.Value) switch
        {
            null => FilterInput.Fail(Messages.ClaimUndecided(input.Call.Span, input.Call.Name, Shown(number), RowOf(number))),
            false => FilterInput.Fail(False(input, number, claimed)),
            _ => IsFar(kind, number.Number, limit.Value)
                ? claimed.Remarked(Messages.ClaimFar(input.Call.Span, Shown(number), Shown(claimed), Better(kind, number), RowOf(number)))
                : claimed,
        };
    }

    private static Diagnostic False(FilterInput input, NumberValue number, NumberValue claimed) => Messages.ClaimFalse(
        input.Call.Span, Shown(number), Shown(claimed), Better(claimed.Style.Claim!.Kind, number), RowOf(number));

    /// <summary>The claimed number in the figure's scale; null where the two count different things.</summary>
    private static Quantity? Limit(NumberValue number, NumberValue argument)
    {
        var (unit, limit) = (number.Number.Unit, argument.Number);
        if (argument.Fact is null)
        {
            // Who writes percent before it means percent.
            var isPercent = number.Style.Form == NumberForm.Percent && unit.IsPure;
            return isPercent ? limit with { Value = limit.Value / 100, Decimals = limit.Decimals + 2 } : limit;
        }

        return unit.Base == limit.Unit.Base && PowersOfTen.TryShift(limit.Value, limit.Unit.Exponent - unit.Exponent, out var value)
            ? limit with { Value = value, Decimals = Math.Clamp(limit.Decimals - limit.Unit.Exponent + unit.Exponent, 0, UnitAlgebra.MostDecimals) }
            : null;
    }

    private static bool IsFar(ClaimKind kind, Quantity figure, decimal limit) => limit > 0 && figure.Bound == Bound.Exact && kind switch
    {
        ClaimKind.Over => figure.Value > FarAbove * limit,
        ClaimKind.Nearly => figure.Value < FarBelow * limit,
        _ => false,
    };

    /// <summary>A call that the figure bears out; null where none comes to mind.</summary>
    private static string? Better(ClaimKind kind, NumberValue number)
    {
        var isPercent = number.Style.Form == NumberForm.Percent && number.Number.Unit.IsPure;
        return RoundNumber.Near(isPercent ? number.Number.Value * 100 : number.Number.Value, kind) is { } near
            ? FormattableString.Invariant($"{FilterTable.NameOf(kind)}: {near}")
            : null;
    }

    private static string Shown(NumberValue number) => FigurePrinter.Print(number, ConventionTable.English, default).Text;

    private static SourceSpan? RowOf(NumberValue number) => number.Fact?.Metric.Origin.Span;
}
