using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary><c>sparkline</c>: the course of a figure up to its period, as a line the size of a word.</summary>
internal static class SparklineFilter
{
    public const string Name = "sparkline";

    private const int Fewest = 2;

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

        var points = Points(input, number, fact);
        return points.Count(p => p.Point.Value is not null) < Fewest
            ? FilterInput.Fail(Messages.SparklineNeedsPeriods(input.Call.Span, fact.Metric.Id, fact.Metric.Origin.Span))
            : new SparklineValue(ChartOf(points, fact, input.Context.Language));
    }

    private static Chart ChartOf(List<(ChartCategory Category, ChartPoint Point)> points, Fact fact, string language)
    {
        var label = fact.Metric.Label.For(language);
        var series = new ChartSeries(label.Length > 0 ? label : fact.Metric.Id, [.. points.Select(p => p.Point)]);
        return new Chart(ChartType.Sparkline, [.. points.Select(p => p.Category)], [series])
        {
            Language = language,
            Options = new ChartOptions { Labels = ChartLabels.None },
        };
    }

    /// <summary>A point for each period of the figure's kind that is not after its own; a period without a row is a gap.</summary>
    private static List<(ChartCategory Category, ChartPoint Point)> Points(FilterInput input, NumberValue number, Fact fact)
    {
        if (fact.Metric.Period is not { } last)
        {
            return [];
        }

        var found = fact.Series.Rows.Select(r => r.Period).OfType<Period>().Where(p => p.Kind == last.Kind && p.CompareTo(last) <= 0).Distinct().Order().ToList();
        var conventions = input.Context.Conventions;
        return
        [
            .. PeriodSteps.Fill(found).Select(period => (
                new ChartCategory(Blocks.Charts.PeriodText.Of(period, conventions)) { Position = Blocks.Charts.PeriodText.PlaceOf(period) },
                Point(input, number, fact.Series.Find(period)))),
        ];
    }

    private static ChartPoint Point(FilterInput input, NumberValue number, Metric? row)
    {
        if (row is null || Fields.Read(new Fact(number.Fact!.Series, row, number.Fact.Field), input.Context, input.Call.Span) is not NumberValue value)
        {
            return ChartPoint.Missing;
        }

        var printed = FigurePrinter.Print(value with { Style = number.Style }, input.Context.Conventions, input.Call.Span);
        return new ChartPoint(InScale(value.Number, number.Number.Unit)) { Text = printed.Text };
    }

    /// <summary>The number in the scale of the figure's own row: rows may count in millions and in billions.</summary>
    private static decimal InScale(Quantity number, Unit unit) =>
        number.Unit.Exponent != unit.Exponent && PowersOfTen.TryShift(number.Value, number.Unit.Exponent - unit.Exponent, out var shifted) ? shifted : number.Value;
}
