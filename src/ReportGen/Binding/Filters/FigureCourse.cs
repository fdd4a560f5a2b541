using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Filters;

/// <summary>The course of a figure up to its period, as a line without words.</summary>
internal static class FigureCourse
{
    private const int Fewest = 2;

    /// <summary>The line; null where fewer than two periods have a number.</summary>
    /// <param name="number">The figure of a metric, in the form that its values take where they are told.</param>
    /// <param name="at">What asks for it.</param>
    public static Chart? Of(NumberValue number, BindingContext context, SourceSpan at)
    {
        var points = Points(number, context, at);
        return points.Count(p => p.Point.Value is not null) < Fewest ? null : ChartOf(points, number.Fact!, context.Language);
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
        var found = series.Rows.Select(r => r.Period).OfType<Period>().Where(p => p.Kind == last.Kind && p.CompareTo(last) <= 0).Distinct().Order().ToList();
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
