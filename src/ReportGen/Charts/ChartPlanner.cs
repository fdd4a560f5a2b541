using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Decides how a chart is drawn, but for what needs fonts.</summary>
internal sealed class ChartPlanner(Chart chart, ChartDesign design, ChartRoom room)
{
    /// <summary>Lines whose lowest value is above this part of the highest may leave zero out: their shape counts, not their length.</summary>
    private const double FarFromZero = 0.5;

    private readonly ChartStacks _stacks = ChartStacks.Of(chart);

    public static ChartPlan Plan(Chart chart, ChartDesign design, ChartRoom room) => new ChartPlanner(chart, design, room).Plan();

    private ChartPlan Plan()
    {
        var fit = new ChartFit(chart, room);
        var shape = ShapeOf(fit);
        var hasLabels = shape != ChartShape.Columns || fit.FitsLabels();
        var hasAxis = HasAxis(shape, hasLabels);
        var values = Values((shape, hasAxis), _stacks.Extent(), chart);
        var plan = new ChartPlan(chart, shape)
        {
            Design = design,
            Values = values,
            Across = shape == ChartShape.Dots ? Across() : null,
            Stacks = _stacks,
            Looks = ChartColors.Looks(chart, design),
            HasLabels = hasLabels,
            HasValueAxis = hasAxis,
            Naming = NamingOf(shape),
            NameStep = shape is ChartShape.Columns or ChartShape.Lines or ChartShape.Areas ? fit.NameStep() : 1,
            Remark = IsOfBars(shape) && !values.HasZero ? string.Format(null, Words.NotFromZero, values.Ticks[0].Text) : string.Empty,
            Alt = chart.Alt ?? ChartAlt.Of(chart),
        };
        return chart.Options.HasMultiples && chart.Series.Count > 1 ? plan with { Panels = [.. chart.Series.Select((_, j) => Panel(plan, j))] } : plan;
    }

    private ChartWording Words => ChartWording.For(chart.Language);

    /// <summary>A series on the scale of all; it is named above its panel.</summary>
    private ChartPlan Panel(ChartPlan whole, int series)
    {
        var stacking = chart.Options.Stacking == ChartStacking.Percent ? ChartStacking.Percent : ChartStacking.None;
        var own = chart with { Series = [chart.Series[series]], Options = chart.Options with { HasMultiples = false, Stacking = stacking } };
        var values = whole.Panels.Count == 0 && stacking == ChartStacking.None
            ? Values((whole.Shape, whole.HasValueAxis), ChartStacks.Of(chart with { Options = own.Options }).Extent(), chart)
            : whole.Values;
        return whole with
        {
            Chart = own,
            Stacks = ChartStacks.Of(own),
            Values = values,
            Looks = [whole.Looks[series] with { Color = chart.Series.Any(s => s.IsHighlighted) ? whole.Looks[series].Color : design.Palette[0] }],
            Naming = SeriesNaming.None,
            Panels = [],
        };
    }

    private ChartShape ShapeOf(ChartFit fit) => chart.Type switch
    {
        ChartType.Bar => chart.Options.IsHorizontal == false ? ChartShape.Columns : ChartShape.Bars,
        ChartType.Column or ChartType.Stacked => chart.Options.IsHorizontal ?? !fit.FitsNames() ? ChartShape.Bars : ChartShape.Columns,
        ChartType.Line => ChartShape.Lines,
        ChartType.Area => ChartShape.Areas,
        ChartType.Slope => ChartShape.Slopes,
        ChartType.Scatter => ChartShape.Dots,
        ChartType.Pie or ChartType.Donut => ChartShape.Slices,
        ChartType.Sparkline => ChartShape.Spark,
        _ => ChartShape.Bullets,
    };

    private static bool IsOfBars(ChartShape shape) => shape is ChartShape.Bars or ChartShape.Columns or ChartShape.Bullets;

    private static ValueScale Values((ChartShape Shape, bool HasAxis) use, (double Least, double Most) extent, Chart chart)
    {
        var shape = use.Shape;
        var (least, most) = extent;
        foreach (var value in chart.Annotations.Select(a => a.Value).Concat(chart.Series.SelectMany(s => s.Points).Select(p => p.Target)).OfType<decimal>())
        {
            (least, most) = (Math.Min(least, (double)value), Math.Max(most, (double)value));
        }

        // Bars are compared by their lengths, so these are true: from zero.
        var isFree = shape is ChartShape.Lines or ChartShape.Slopes or ChartShape.Dots or ChartShape.Spark;
        if (!(isFree && IsFarFromZero(least, most)) && !(chart.Options.BeginsAtData && !isFree))
        {
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
        }

        var numbers = chart.Options.Stacking == ChartStacking.Percent ? chart.Numbers with { Exponent = 0, Suffix = "%" } : chart.Numbers;
        var nice = NiceScale.Over(Lowered(least, most, chart), most, numbers);

        // Without ticks nothing is gained by a round end, and bars have all the room.
        return use.HasAxis || !(most > least) || chart.Options.BeginsAtData ? nice : nice with { Low = least, High = most };
    }

    /// <summary>The shortest bar of an axis that begins at the data is still to be seen.</summary>
    private static double Lowered(double least, double most, Chart chart) =>
        chart.Options.BeginsAtData && least > 0 ? Math.Max(0, least - ((most - least) / 10)) : least;

    private static bool IsFarFromZero(double least, double most) =>
        (least > 0 && least > most * FarFromZero) || (most < 0 && most < least * FarFromZero);

    private ValueScale Across()
    {
        var places = chart.Categories.Select(c => (double)(c.Position ?? 0)).DefaultIfEmpty(0).ToList();
        var (least, most) = (places.Min(), places.Max());
        if (!IsFarFromZero(least, most))
        {
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
        }

        return NiceScale.Over(least, most, chart.AcrossNumbers ?? chart.Numbers);
    }

    private bool HasAxis(ChartShape shape, bool hasLabels) => shape switch
    {
        ChartShape.Slopes or ChartShape.Slices or ChartShape.Spark => false,
        ChartShape.Bars or ChartShape.Columns or ChartShape.Bullets =>
            !hasLabels || chart.Series.Any(s => s.Points.Any(p => p.Value is not null && p.Label is null)),
        _ => true,
    };

    private SeriesNaming NamingOf(ChartShape shape) => chart.Series.Count < 2 ? SeriesNaming.None : shape switch
    {
        ChartShape.Lines or ChartShape.Areas or ChartShape.Slopes => SeriesNaming.AtEnds,
        ChartShape.Columns when chart.Options.Stacking != ChartStacking.None => SeriesNaming.AtEnds,
        ChartShape.Slices => SeriesNaming.None,
        _ => SeriesNaming.Above,
    };
}
