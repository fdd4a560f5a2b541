using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Values beside the points of lines, and names at their ends.</summary>
internal sealed class LineLabels(ChartScene scene)
{
    private readonly EndPlaces _ends = EndPlaces.Last(scene);
    private readonly LabelGround _ground = new(scene);

    /// <summary>Whether values are printed above the first points, where the numbers of the axis would be in their way.</summary>
    public static bool BeginAtAxis(ChartPlan plan) => plan is { Shape: ChartShape.Lines, HasLabels: true, HasValueAxis: true } && plan.Chart.Series.Any(s => s.Points is [{ Label: not null }, ..]);

    public IReadOnlyList<PointLabel> Of(int series)
    {
        var points = scene.Chart.Series[series].Points;
        var last = scene.Plan.Naming == SeriesNaming.AtEnds ? _ends.PointOf(series) : -1;
        return [.. Enumerable.Range(0, points.Count).Where(i => points[i].Value is not null).Select(i => i == last ? AtEnd(i, series) : Beside(i, series)).OfType<PointLabel>()];
    }

    private PointLabel AtEnd(int index, int series)
    {
        var point = scene.Chart.Series[series].Points[index];
        return new PointLabel(index)
        {
            Text = point.Label is null || scene.Plan.Shape == ChartShape.Areas ? null : point.Text,
            Words = _ends.BrokenOf(series),
            ShowsSeries = true,
            Position = C.DataLabelPositionValues.Right,
            Shift = (Length.Zero, _ends.DownOf(series)),
            Style = scene.Styles.AtEnd(series),
        };
    }

    private PointLabel? Beside(int index, int series)
    {
        var point = scene.Chart.Series[series].Points[index];
        if (point.Label is null || !scene.Plan.HasLabels)
        {
            return null;
        }

        var side = SideOf(scene, index, series);
        var label = new PointLabel(index)
        {
            Text = point.Text,
            Position = side == LabelSide.Low ? C.DataLabelPositionValues.Bottom : C.DataLabelPositionValues.Top,
            Style = scene.Styles.OfPoints(series),
        };
        return label with { HasGround = _ground.IsNeeded(label, scene.Plan.Stacks[index, series]!.Value.To, side) };
    }

    /// <summary>At which side of its point a value stands: below it where another line is near above.</summary>
    public static LabelSide SideOf(ChartScene scene, int index, int series)
    {
        var scale = scene.Plan.Values;
        var own = scene.Plan.Stacks[index, series]!.Value.To;
        var isCrowded = Enumerable.Range(0, scene.Chart.Series.Count).Any(j => j != series && scene.Plan.Stacks[index, j] is var (_, to)
            && (to > own || (to == own && j < series)) && scene.Frame.PlotHeight * (scale.PartOf(to) - scale.PartOf(own)) < scene.Labels.Leading * 1.5);
        return isCrowded ? LabelSide.Low : LabelSide.High;
    }
}
