using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary>The course of a figure up to its period, as a line without words.</summary>
internal static class FigureCourse
{
    /// <summary>The line; null where no two periods that follow one another have a number.</summary>
    /// <param name="number">The figure of a metric, in the form that its values take where they are told.</param>
    /// <param name="at">What asks for it.</param>
    public static Chart? Of(NumberValue number, BindingContext context, SourceSpan at)
    {
        var points = Points(number, context, at);
        return !points.Zip(points.Skip(1)).Any(p => p.First.Point.Value is not null && p.Second.Point.Value is not null) ? null : ChartOf(points, number.Fact!, context.Language);
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
    private static List<(ChartCategory Category, ChartPoint Point)> Points(NumberValue number, BindingContext context, SourceSpan at)
    {
        if (number.Fact!.Metric.Period is not { } last)
        {
            return [];
        }

        var series = number.Fact.Series;
        var found = PeriodSteps.Of(series.Rows).FindAll(p => p.Kind == last.Kind && p.CompareTo(last) <= 0);
        return
        [
            .. PeriodSteps.Fill(found).Select(period => (
                new ChartCategory(Blocks.Charts.PeriodText.Of(period, context.Conventions)) { Position = Blocks.Charts.PeriodText.PlaceOf(period) },
                series.Find(period) is { } row ? Point(number, row, context, at) : ChartPoint.Missing)),
        ];
    }

    private static ChartPoint Point(NumberValue number, Metric row, BindingContext context, SourceSpan at)
    {
        var fact = number.Fact! with { Metric = row };
        if (Fields.Read(fact, context, at) is not NumberValue value)
        {
            return ChartPoint.Missing;
        }

        var printed = FigurePrinter.Print(value with { Style = number.Style }, context.Conventions, at);
        return new ChartPoint(InScale(value.Number, number.Number.Unit)) { Text = printed.Text };
    }

    /// <summary>The number in the scale of the figure's own row: rows may count in millions and in billions.</summary>
    private static decimal InScale(Quantity number, Unit unit) =>
        number.Unit.Exponent != unit.Exponent && PowersOfTen.TryShift(number.Value, number.Unit.Exponent - unit.Exponent, out var shifted) ? shifted : number.Value;
}
