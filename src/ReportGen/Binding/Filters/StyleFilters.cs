using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary>Filters that say how a number is printed and leave the number alone.</summary>
internal static class StyleFilters
{
    public static Value Number(FilterInput input, NumberValue number) =>
        WithDecimals(input, number, number.Style.Form is NumberForm.Plain or NumberForm.Percent or NumberForm.Compact
            ? number.Style.Form
            : NumberForm.Plain);

    public static Value Percent(FilterInput input, NumberValue number)
    {
        var unit = number.Number.Unit;
        if (!unit.IsPercent && !unit.IsPure)
        {
            return FilterInput.Fail(Messages.PercentNeedsRatio(input.Call.Span, unit.ToString(), number.Fact?.Metric.Origin.Span));
        }

        return WithDecimals(input, number.IsPoints ? number.Remarked(Messages.PointsAsPercent(input.Call.Span, number.Fact?.Metric.Origin.Span)) : number, NumberForm.Percent);
    }

    public static Value Compact(FilterInput input, NumberValue number) => WithDecimals(input, number, NumberForm.Compact);

    public static Value WithUnit(FilterInput input, NumberValue number)
    {
        if (Refusal(input, number, UnitForm.Named) is { } refusal)
        {
            return refusal;
        }

        return number.Number.Unit.IsPure
            ? FilterInput.Fail(Messages.NoUnit(input.Call.Span, number.Fact?.Metric.Id, number.Fact?.Metric.Origin.Span))
            : number with { Style = number.Style with { Unit = UnitForm.Named } };
    }

    public static Value Currency(FilterInput input, NumberValue number)
    {
        if (Refusal(input, number, UnitForm.Currency) is { } refusal)
        {
            return refusal;
        }

        if (number.Style.Form is NumberForm.Words or NumberForm.Percent)
        {
            return FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, NameOf(number.Style.Form)));
        }

        var unit = number.Number.Unit;
        return Currencies.CodeOf(unit.Base) is null
            ? FilterInput.Fail(Messages.NotACurrency(input.Call.Span, unit.ToString(), number.Fact?.Metric.Origin.Span))
            : number with { Style = number.Style with { Unit = UnitForm.Currency } };
    }

    public static Value Signed(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        return number.Style.Form is NumberForm.Ordinal or NumberForm.OrdinalWords or NumberForm.Words
            ? FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, NameOf(number.Style.Form)))
            : number with { Style = number.Style with { IsSigned = true, IsFormatted = true } };
    }

    public static Value Ordinal(FilterInput input, NumberValue number) => Positive(input, number, NumberForm.Ordinal);

    public static Value OrdinalWords(FilterInput input, NumberValue number) => Positive(input, number, NumberForm.OrdinalWords);

    public static Value Words(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        return Unwordable(number.Style) is { } before
            ? FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, before))
            : Formed(input, number, NumberForm.Words);
    }

    public static Value Capitalize(FilterInput input, NumberValue number) =>
        input.Arguments.Count > 0 ? input.Fail("no argument") : number with { Style = number.Style with { Case = LetterCase.Capital } };

    public static Value Downcase(FilterInput input, NumberValue number) =>
        input.Arguments.Count > 0 ? input.Fail("no argument") : number with { Style = number.Style with { Case = LetterCase.Small } };

    /// <summary>What goes with figures only; null for nothing.</summary>
    private static string? Unwordable(PrintStyle style) => style switch
    {
        { IsSigned: true } => "signed",
        { Unit: UnitForm.Currency } => "currency",
        _ => null,
    };

    private static FailureValue? Refusal(FilterInput input, NumberValue number, UnitForm form)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        var style = number.Style;
        var before = style.Form is NumberForm.Ordinal or NumberForm.OrdinalWords ? NameOf(style.Form)
            : style.WithUnit && style.Unit != form ? NameOf(style.Unit)
            : null;
        return before is null ? null : FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, before));
    }

    private static Value Positive(FilterInput input, NumberValue number, NumberForm form)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        var value = number.Number.Value;
        if (value < 1 || !decimal.IsInteger(value) || number.IsBound)
        {
            return FilterInput.Fail(Messages.OrdinalNeedsWhole(input.Call.Span, input.Call.Name, number.Fact?.Metric.Origin.Span));
        }

        var before = number.Style.WithUnit ? NameOf(number.Style.Unit) : Unwordable(number.Style);
        return before is null
            ? Formed(input, number, form)
            : FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, before));
    }

    private static Value WithDecimals(FilterInput input, NumberValue number, NumberForm form)
    {
        if (input.Arguments.Count == 0)
        {
            return Formed(input, number, form);
        }

        if (input.Arguments is not [NumberValue { Number.Value: >= 0 and <= UnitAlgebra.MostDecimals and var decimals }] || !decimal.IsInteger(decimals))
        {
            return input.Fail("a number of decimals from 0 to 28, such as 1");
        }

        var result = Formed(input, number, form);
        return result is NumberValue formed ? formed with { Style = formed.Style with { Decimals = (int)decimals } } : result;
    }

    private static Value Formed(FilterInput input, NumberValue number, NumberForm form)
    {
        var before = number.Style.Form;
        return before == form || before == NumberForm.Plain
            ? number.In(form)
            : FilterInput.Fail(Messages.FiltersClash(input.Call.Span, input.Call.Name, NameOf(before)));
    }

    private static string NameOf(UnitForm form) => form == UnitForm.Currency ? "currency" : "with_unit";

    private static string NameOf(NumberForm form) => form switch
    {
        NumberForm.Percent => "percent",
        NumberForm.Compact => "compact",
        NumberForm.Ordinal => "ordinal",
        NumberForm.OrdinalWords => "ordinal_words",
        NumberForm.Words => "words",
        _ => "number",
    };
}
