using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Dots by two measures.</summary>
internal sealed class DotPlot(ChartScene scene)
{
    private readonly LabelFactory _labels = new(scene);
    private readonly DotNames _names = new(scene);
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
        var usual = PointColors.Usual(scene.Plan, index);
        series.Append(ChartInk.NoLine(), markers.Dot(index, usual));
        series.Append(PointColors.Others(scene.Plan, index, usual).Select(p => markers.OtherDot(p.Category, index, p.Color)));
        series.Append(_labels.Make(column, _names.Of(index)), scene.Data.Across(ChartSheets.AcrossColumn), scene.Data.Heights(column), new C.Smooth { Val = false });
        return series;
    }
}
