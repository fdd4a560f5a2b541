using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Lines: over time, between two moments, or the size of a word.</summary>
internal sealed class LinePlot(ChartScene scene)
{
    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    public IEnumerable<OpenXmlElement> Make()
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        lines.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        lines.Append(
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = AxisFactory.CategoryId },
            new C.AxisId { Val = AxisFactory.ValueId });
        return [lines, _axes.Categories(AxisSide.Bottom), _axes.Values(AxisSide.Left)];
    }

    private C.LineChartSeries Series(int index)
    {
        var look = scene.Plan.Looks[index];
        var series = new C.LineChartSeries(SeriesHead.Of(scene, index, index));
        series.Append(scene.Ink.Line(LineLook.Of(look)), new MarkerFactory(scene).Make(index));
        series.Append(_labels.Make(index, new LineLabels(scene).Of(index)), scene.Data.Categories(), scene.Data.Values(index), new C.Smooth { Val = false });
        return series;
    }
}
