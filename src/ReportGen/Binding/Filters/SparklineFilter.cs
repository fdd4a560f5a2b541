using ReportGen.Binding.Values;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Filters;

/// <summary><c>sparkline</c>: the course of a figure up to its period, as a line the size of a word.</summary>
internal static class SparklineFilter
{
    public const string Name = "sparkline";

    public static Value Draw(FilterInput input, NumberValue number)
    {
        if (input.Arguments.Count > 0)
        {
            return input.Fail("no argument");
        }

        if (number is not { Fact: { } fact, IsDerived: false })
        {
            return FilterInput.Fail(Messages.SparklineNeedsMetric(input.Call.Span));
        }

        return FigureCourse.Of(number, input.Context, input.Call.Span) is { } course
            ? new SparklineValue(course)
            : FilterInput.Fail(Messages.SparklineNeedsPeriods(input.Call.Span, fact.Metric.Id, fact.Metric.Origin.Span));
    }
}
