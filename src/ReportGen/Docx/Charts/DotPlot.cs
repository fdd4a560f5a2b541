using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Dots by two measures.</summary>
internal sealed class DotPlot(ChartScene scene)
{
    // The places across stand in the column before those of the series.
    private const int AcrossColumn = 0;

    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    public IEnumerable<OpenXmlElement> Make()
    {
        var dots = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        dots.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        dots.Append(new C.AxisId { Val = AxisFactory.CategoryId }, new C.AxisId { Val = AxisFactory.ValueId });
        return [dots, _axes.Across(), _axes.Values(AxisSide.Left)];
    }

    private C.ScatterChartSeries Series(int index)
    {
        var column = ChartSheets.ColumnOf(scene.Plan, index);
        var markers = new MarkerFactory(scene);
        var series = new C.ScatterChartSeries(SeriesHead.Of(scene, index, column));
        series.Append(ChartInk.NoLine(), markers.Make(index));
        series.Append(PointColors.Others(scene.Plan, index, scene.Plan.Looks[index].Color).Select(p => markers.Point(p.Category, index, p.Color)));
        series.Append(_labels.Make(column, [.. Labels(index)]), scene.Data.Across(AcrossColumn), scene.Data.Heights(column), new C.Smooth { Val = false });
        return series;
    }

    /// <summary>Dots are named; their values are read from the axes.</summary>
    private IEnumerable<PointLabel> Labels(int series)
    {
        for (var i = 0; i < scene.Chart.Categories.Count; i++)
        {
            if (scene.Chart.Series[series].Points[i] is { Label: not null, Value: not null })
            {
                yield return new PointLabel(i) { Text = scene.Chart.Categories[i].Name, Position = C.DataLabelPositionValues.Right, Style = scene.Labels };
            }
        }
    }
}
