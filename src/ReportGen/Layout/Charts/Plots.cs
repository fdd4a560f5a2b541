using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Who draws which shape.</summary>
internal static class Plots
{
    public static Plot For(ChartSketch sketch) => sketch.Plan.Shape switch
    {
        ChartShape.Columns => new ColumnPlot(sketch),
        ChartShape.Lines or ChartShape.Areas or ChartShape.Slopes or ChartShape.Spark => new LinePlot(sketch),
        _ => new BarPlot(sketch),
    };
}
