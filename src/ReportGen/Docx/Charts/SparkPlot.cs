using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>A line the size of some words, between its first and its last value.</summary>
internal sealed class SparkPlot(ChartScene scene)
{
    private static readonly Length Alone = Length.Pt(1);

    private readonly EndPlaces _first = EndPlaces.First(scene);
    private readonly EndPlaces _last = EndPlaces.Last(scene);
    private readonly LabelFactory _labels = new(scene);
    private readonly LineFactory _lines = new(scene);

    private ChartLine Line => new(scene.Plan.Looks[0].Color, scene.Frame.Spark?.Thickness ?? Alone) { IsRound = true };

    public IEnumerable<OpenXmlElement> Make() =>
        _lines.Plot([_lines.Series(0, 0, [scene.Ink.Line(Line), MarkerFactory.None(), .. Last(), _labels.Make(0, [.. Labels()])])]);

    /// <summary>The last point with its dot. Its line is said again: a point that has properties has none of its series'.</summary>
    private IEnumerable<C.DataPoint> Last() => _last.PointOf(0) is >= 0 and var last
        ? [new C.DataPoint(new C.Index { Val = (uint)last }, Dot(), new C.Bubble3D { Val = false }, scene.Ink.Line(Line))]
        : [];

    private C.Marker Dot()
    {
        var markers = new MarkerFactory(scene);
        return scene.Frame.Spark is { } size ? markers.Disc(Line.Color, size.Radius * 2) : markers.Disc(Line.Color);
    }

    private IEnumerable<PointLabel> Labels()
    {
        var points = scene.Chart.Series[0].Points;
        var (first, last) = (_first.PointOf(0), _last.PointOf(0));
        var isNamed = scene.Plan.Naming == SeriesNaming.AtEnds;
        var isPrinted = first >= 0 && (first < last || isNamed) && points[first].Label is not null;
        if (first >= 0 && (isPrinted || isNamed))
        {
            yield return new PointLabel(first)
            {
                Text = isPrinted ? points[first].Text : null,
                Words = isNamed ? _first.BrokenOf(0) : null,
                ShowsSeries = isNamed,
                Position = C.DataLabelPositionValues.Left,
                Style = scene.Labels,
            };
        }

        if (last >= 0 && (last > first || !isNamed) && points[last].Label is not null)
        {
            yield return new PointLabel(last) { Text = points[last].Text, Position = C.DataLabelPositionValues.Right, Style = scene.Styles.Strong };
        }
    }
}
