using System.Globalization;
using ReportGen.Binding.Expressions;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary><c>at</c>: the same fact in another period.</summary>
internal static class PeriodFilters
{
    public static Value At(FilterInput input)
    {
        if (input.Arguments is not [var argument] || PeriodOf(argument) is not { } period)
        {
            return input.Fail("a period: a year such as 2023, or in quotation marks '2024-Q3' or '2024-09'");
        }

        var (series, field, style) = input.Value switch
        {
            NumberValue { Fact: { } fact, IsDerived: false } number => (fact.Series, fact.Field, number.Style),
            TextValue { Fact: { } fact } => (fact.Series, fact.Field, default),
            NothingValue { Series: { } lacking } nothing => (lacking, nothing.Field, default(PrintStyle)),
            _ => (null, string.Empty, default),
        };
        if (series is null)
        {
            return FilterInput.Fail(Messages.AtNeedsMetric(input.Call.Span));
        }

        if (series.Find(period) is not { } row)
        {
            return Missing(series, field, period, input.Call.Span);
        }

        var value = Fields.Read(new Fact(series, row, field), input.Context, input.Call.Span);
        value = input.Value is NumberValue ? Fields.Number(value) : value;
        return value is NumberValue read && style != default ? read with { Style = style } : value;
    }

    /// <summary>A series without a row for a period, as a value that says so when printed.</summary>
    public static Value Missing(Series series, string field, Period? period, SourceSpan at)
    {
        if (series.HasBrokenRow)
        {
            return new FailureValue(null);
        }

        return new NothingValue(MissingOf(series, period, at), series, field);
    }

    /// <summary>Why a series has no figure for a period.</summary>
    public static Diagnostic MissingOf(Series series, Period? period, SourceSpan at) =>
        Messages.MissingPeriod(at, series.Id, period?.ToString(), Periods(series), series.Rows[0].Origin.Span);

    /// <summary>A series without the period that a comparison needs.</summary>
    public static Value MissingFor(FilterCall call, Fact fact, Period period)
    {
        if (fact.Series.HasBrokenRow)
        {
            return new FailureValue(null);
        }

        var problem = Messages.MissingEarlierPeriod(
            call.Span, call.Name, fact.Series.Id, period.ToString(), Periods(fact.Series), fact.Metric.Origin.Span);
        return new NothingValue(problem, fact.Series, fact.Field);
    }

    private static List<string> Periods(Series series) => [.. series.Rows.Where(r => r.Period is not null).Select(r => r.Period.ToString()!)];

    /// <summary>The period that an argument names; null for none.</summary>
    public static Period? PeriodOf(Value argument)
    {
        var text = argument switch
        {
            TextValue t => t.Text,
            NumberValue { Number: { Decimals: 0 } number } => number.Value.ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        };
        return Period.TryParse(text, out var period) ? period : null;
    }
}
