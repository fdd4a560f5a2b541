using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Who draws which shape.</summary>
internal static class Plots
{
    public static Plot For(ChartSketch sketch) => sketch.Plan.Panels.Count > 0 ? new PanelPlot(sketch) : sketch.Plan.Shape switch
    {
        ChartShape.Columns => new ColumnPlot(sketch),
        ChartShape.Lines or ChartShape.Areas => new LinePlot(sketch),
        ChartShape.Slopes => new SlopePlot(sketch),
        ChartShape.Dots => new DotPlot(sketch),
        ChartShape.Slices => new SlicePlot(sketch),
        ChartShape.Spark => new SparkPlot(sketch),
        _ => new BarPlot(sketch),
    };
}
