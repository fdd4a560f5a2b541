using DocumentFormat.OpenXml;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Areas under lines, each from zero or on the one below.</summary>
internal sealed class AreaPlot(ChartScene scene)
{
    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    public IEnumerable<OpenXmlElement> Make()
    {
        var areas = new C.AreaChart(new C.Grouping { Val = GroupingOf(scene.Chart.Options.Stacking) }, new C.VaryColors { Val = false });
        areas.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        areas.Append(new C.AxisId { Val = AxisFactory.CategoryId }, new C.AxisId { Val = AxisFactory.ValueId });
        return [areas, _axes.Categories(AxisSide.Bottom), _axes.Values(AxisSide.Left)];
    }

    private static C.GroupingValues GroupingOf(ChartStacking stacking) => stacking switch
    {
        ChartStacking.None => C.GroupingValues.Standard,
        ChartStacking.Normal => C.GroupingValues.Stacked,
        ChartStacking.Percent => C.GroupingValues.PercentStacked,
    };

    private C.AreaChartSeries Series(int index)
    {
        var series = new C.AreaChartSeries(SeriesHead.Of(scene, index, index));
        series.Append(scene.Ink.Area(scene.Plan.Looks[index].Color), _labels.Make(index, []), scene.Data.Categories(), scene.Data.Values(index));
        return series;
    }
}
