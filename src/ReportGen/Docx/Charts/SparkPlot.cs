using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>A line the size of some words, between its first and its last value.</summary>
internal sealed class SparkPlot(ChartScene scene)
{
    private const int Bold = 600;

    private static readonly Length Alone = Length.Pt(1);

    private readonly EndPlaces _first = EndPlaces.First(scene);
    private readonly EndPlaces _last = EndPlaces.Last(scene);
    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    private bool IsWord => scene.Frame.Em > Length.Zero;

    private ChartLine Line => new(scene.Plan.Looks[0].Color, IsWord ? scene.Frame.Em * WordSize.Thickness : Alone) { IsRound = true };

    public IEnumerable<OpenXmlElement> Make()
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false }, Series());
        lines.Append(
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = AxisFactory.CategoryId },
            new C.AxisId { Val = AxisFactory.ValueId });
        return [lines, _axes.Categories(AxisSide.Bottom), _axes.Values(AxisSide.Left)];
    }

    private C.LineChartSeries Series()
    {
        var series = new C.LineChartSeries(SeriesHead.Of(scene, 0, 0));
        series.Append(scene.Ink.Line(Line), MarkerFactory.None());
        if (_last.PointOf(0) is >= 0 and var last)
        {
            // Its line is said again: a point that has properties has none of its series'.
            series.AppendChild(new C.DataPoint(new C.Index { Val = (uint)last }, Dot(), new C.Bubble3D { Val = false }, scene.Ink.Line(Line)));
        }

        series.Append(_labels.Make(0, [.. Labels()]), scene.Data.Categories(), scene.Data.Values(0), new C.Smooth { Val = false });
        return series;
    }

    private C.Marker Dot()
    {
        var markers = new MarkerFactory(scene);
        return IsWord ? markers.Disc(Line.Color, scene.Frame.Em * (2 * WordSize.Radius)) : markers.Disc(Line.Color);
    }

    private IEnumerable<PointLabel> Labels()
    {
        var points = scene.Chart.Series[0].Points;
        var (first, last) = (_first.PointOf(0), _last.PointOf(0));
        if (first >= 0 && first < last && points[first].Label is not null)
        {
            yield return new PointLabel(first) { Text = points[first].Text, Position = C.DataLabelPositionValues.Left, Style = scene.Labels };
        }

        if (last >= 0 && points[last].Label is not null)
        {
            yield return new PointLabel(last) { Text = points[last].Text, Position = C.DataLabelPositionValues.Right, Style = scene.Labels with { Weight = Bold } };
        }
    }
}
