using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Values beside the points of lines, and names at their ends.</summary>
internal sealed class LineLabels
{
    private const int Bold = 600;

    private readonly ChartScene _scene;
    private readonly EndPlaces _ends;

    public LineLabels(ChartScene scene)
    {
        _scene = scene;
        _ends = EndPlaces.Of(scene.Plan, scene.Frame);
    }

    /// <summary>Whether values are printed above the first points, where the numbers of the axis would be in their way.</summary>
    public static bool BeginAtAxis(ChartPlan plan) => plan is { HasLabels: true, HasValueAxis: true } && plan.Chart.Series.Any(s => s.Points is [{ Label: not null }, ..]);

    public IReadOnlyList<PointLabel> Of(int series)
    {
        var points = _scene.Chart.Series[series].Points;
        var last = _ends.LastOf(series);
        return [.. Enumerable.Range(0, points.Count).Where(i => points[i].Value is not null).Select(i => i == last ? AtEnd(i, series) : Beside(i, series)).OfType<PointLabel>()];
    }

    private PointLabel? AtEnd(int index, int series)
    {
        var look = _scene.Plan.Looks[series];
        var label = _scene.Chart.Series[series].Points[index].Label;
        if (_scene.Plan.Naming != SeriesNaming.AtEnds)
        {
            return Beside(index, series);
        }

        var isStrong = look.IsHighlighted || !_scene.Chart.Series.Any(s => s.IsHighlighted);
        return new PointLabel(index)
        {
            Text = label is null || _scene.Plan.Shape == ChartShape.Areas ? null : _scene.Chart.Series[series].Points[index].Text,
            ShowsSeries = true,
            Position = C.DataLabelPositionValues.Right,
            Down = _ends.DownOf(series),
            Style = _scene.Labels with { Color = look.Color, Weight = isStrong ? Bold : _scene.Labels.Weight },
        };
    }

    private PointLabel? Beside(int index, int series)
    {
        var point = _scene.Chart.Series[series].Points[index];
        return point.Label is null || !_scene.Plan.HasLabels ? null : new PointLabel(index)
        {
            Text = point.Text,
            Position = PositionOf(index, series),
            Style = _scene.Plan.Looks.Count > 1 ? _scene.Labels with { Color = _scene.Plan.Looks[series].Color } : _scene.Labels,
        };
    }

    /// <summary>Above its point, or below it where the next line above is near.</summary>
    private C.DataLabelPositionValues PositionOf(int index, int series)
    {
        if (_scene.Plan.Shape == ChartShape.Slopes)
        {
            return C.DataLabelPositionValues.Left;
        }

        var scale = _scene.Plan.Values;
        var own = _scene.Plan.Stacks[index, series]!.Value.To;
        var isCrowded = Enumerable.Range(0, _scene.Chart.Series.Count).Any(j => j != series && _scene.Plan.Stacks[index, j] is var (_, to)
            && to >= own && _scene.Frame.PlotHeight * (scale.PartOf(to) - scale.PartOf(own)) < _scene.Labels.Leading * 1.5);
        return isCrowded ? C.DataLabelPositionValues.Bottom : C.DataLabelPositionValues.Top;
    }
}
