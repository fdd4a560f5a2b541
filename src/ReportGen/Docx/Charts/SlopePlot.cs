using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Lines between moments: names and first values at the left, last values at the right, the moments above.</summary>
internal sealed class SlopePlot(ChartScene scene)
{
    private const int Bold = 600;

    private readonly EndPlaces _first = EndPlaces.First(scene);
    private readonly EndPlaces _last = EndPlaces.Last(scene);
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
        var series = new C.LineChartSeries(SeriesHead.Of(scene, index, index));
        series.Append(scene.Ink.Line(LineLook.Of(scene.Plan.Looks[index])), new MarkerFactory(scene).Disc(scene.Plan.Looks[index].Color));
        series.Append(_labels.Make(index, [.. Labels(index)]), scene.Data.Categories(), scene.Data.Values(index), new C.Smooth { Val = false });
        return series;
    }

    private IEnumerable<PointLabel> Labels(int series)
    {
        var (first, last) = (_first.PointOf(series), _last.PointOf(series));
        if (first >= 0)
        {
            yield return new PointLabel(first)
            {
                Text = TextOf(first, series),
                ShowsSeries = true,
                Position = C.DataLabelPositionValues.Left,
                Shift = (Length.Zero, _first.DownOf(series)),
                Style = StyleOf(series),
            };
        }

        if (last > first && TextOf(last, series) is { } text)
        {
            yield return new PointLabel(last) { Text = text, Position = C.DataLabelPositionValues.Right, Shift = (Length.Zero, _last.DownOf(series)), Style = StyleOf(series) };
        }
    }

    private string? TextOf(int category, int series) => scene.Chart.Series[series].Points[category] is { Label: not null } point ? point.Text : null;

    private TextStyle StyleOf(int series)
    {
        var look = scene.Plan.Looks[series];
        var isColored = look.IsHighlighted || !scene.Chart.HasHighlights;
        return scene.Labels with { Color = isColored ? scene.Plan.InkOf(series) : scene.Labels.Color, Weight = look.IsHighlighted ? Bold : scene.Labels.Weight };
    }
}
