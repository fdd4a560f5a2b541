using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Lines between moments: names and first values at the left, last values at the right, the moments above.</summary>
internal sealed class SlopePlot(ChartScene scene)
{
    private readonly EndPlaces _first = EndPlaces.First(scene);
    private readonly EndPlaces _last = EndPlaces.Values(scene);
    private readonly LabelFactory _labels = new(scene);
    private readonly LineFactory _lines = new(scene);

    public IEnumerable<OpenXmlElement> Make() => _lines.Plot(scene.Chart.Series.Select((_, j) => Series(j)));

    private C.LineChartSeries Series(int index) => _lines.Series(index, index,
    [
        scene.Ink.Line(LineLook.Of(scene.Plan.Looks[index])),
        new MarkerFactory(scene).Disc(scene.Plan.Looks[index].Color),
        _labels.Make(index, [.. Labels(index)]),
    ]);

    private IEnumerable<PointLabel> Labels(int series)
    {
        var (first, last) = (_first.PointOf(series), _last.PointOf(series));
        if (first >= 0)
        {
            yield return new PointLabel(first)
            {
                Text = TextOf(first, series),
                Words = _first.BrokenOf(series),
                ShowsSeries = true,
                Position = C.DataLabelPositionValues.Left,
                Shift = (Length.Zero, _first.DownOf(series)),
                Style = scene.Styles.OfSlope(series),
            };
        }

        if (last > first && TextOf(last, series) is { } text)
        {
            yield return new PointLabel(last) { Text = text, Position = C.DataLabelPositionValues.Right, Shift = (Length.Zero, _last.DownOf(series)), Style = scene.Styles.OfSlope(series) };
        }
    }

    private string? TextOf(int category, int series) => scene.Chart.Series[series].Points[category] is { Label: not null } point ? point.Text : null;
}
