using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Decides how a chart is drawn, but for what needs fonts.</summary>
internal sealed class ChartPlanner(Chart chart, ChartDesign design, ChartRoom room)
{
    private readonly ChartStacks _stacks = ChartStacks.Of(chart);

    public static ChartPlan Plan(Chart chart, ChartDesign design, ChartRoom room) => new ChartPlanner(chart, design, room).Plan();

    private ChartPlan Plan()
    {
        var fit = new ChartFit(chart, design, room);
        var shape = ShapeOf(fit);
        var hasLabels = shape != ChartShape.Columns || fit.FitsLabels();
        var hasAxis = HasAxis(shape, hasLabels);
        var values = ChartScales.Values((shape, hasAxis), _stacks.Extent(), chart);
        var plan = new ChartPlan(chart, shape)
        {
            Design = design,
            Values = values,
            Across = shape == ChartShape.Dots ? ChartScales.Across(chart) : null,
            Stacks = _stacks,
            Looks = ChartColors.Looks(chart, design),
            HasLabels = hasLabels,
            HasValueAxis = hasAxis,
            Naming = NamingOf(shape),
            NameStep = shape is ChartShape.Columns or ChartShape.Lines or ChartShape.Areas ? fit.NameStep() : 1,
            Remark = shape.IsOfBars() && !values.HasZero ? ChartWording.Filled(Words.NotFromZero, values.Ticks[0].Text) : string.Empty,
            Alt = chart.Alt ?? ChartAlt.Of(chart),
        };
        return chart.Options.HasMultiples && chart.Series.Count > 1 ? ChartPanels.Add(plan, room)
            : plan with { FittingParts = PartFit.Of(plan, room), Looks = plan.HasKey ? SeriesPatterns.Give(plan.Looks) : plan.Looks };
    }

    private ChartWording Words => ChartWording.For(chart.Language);

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

    private bool HasAxis(ChartShape shape, bool hasLabels) => shape.IsOfBars()
        ? !hasLabels || chart.Series.Any(s => s.Points.Any(p => p.Value is not null && p.Label is null))
        : shape.IsOnAxis();

    private SeriesNaming NamingOf(ChartShape shape) => chart.Series.Count < 2 ? SeriesNaming.None : shape switch
    {
        ChartShape.Lines or ChartShape.Areas or ChartShape.Slopes or ChartShape.Spark => SeriesNaming.AtEnds,
        ChartShape.Columns when chart.Options.Stacking != ChartStacking.None => SeriesNaming.AtEnds,
        ChartShape.Slices => SeriesNaming.None,
        _ => SeriesNaming.Above,
    };
}
