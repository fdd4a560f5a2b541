using ReportGen.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Which labels a line at a value would strike through: they have a white ground, since lines of charts cannot be interrupted and labels lie over them.</summary>
internal sealed class LabelGround(ChartScene scene)
{
    private static readonly Length Slack = Length.Pt(1);

    private readonly List<double> _lines = [.. AnnotationColumns.Across(scene.Plan).Select(a => (double)a.Value!.Value)];

    /// <summary>Whether a line runs through a label above or below its value, or behind or before the end of a lying bar.</summary>
    public bool IsNeeded(PointLabel label, double value, LabelSide side)
    {
        if (_lines.Count == 0 || scene.Plan.IsStacked)
        {
            return false;
        }

        var (axis, length) = scene.Plan.Shape.IsLying()
            ? (scene.Frame.PlotWidth, new ChartWidths(scene.Plan).Of(label.Words ?? label.Text ?? string.Empty) + ChartWidths.Gap + ChartWidths.Gap)
            : (scene.Frame.PlotHeight, scene.Labels.Leading + ChartWidths.Gap);
        return _lines.Exists(line =>
        {
            var part = scene.Plan.Values.PartOf(line) - scene.Plan.Values.PartOf(value);
            var away = axis * (side == LabelSide.High ? part : -part);
            return away + Slack > Length.Zero && away < length;
        });
    }
}
