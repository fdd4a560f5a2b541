using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>The frame of standing bars: names below, values above, the parts of stacks named at the right.</summary>
internal static class ColumnFrame
{
    // As on the page: how far apart columns stand at most, and their part of that.
    private const double ShareOfSlot = 0.66;
    private const double ShareWithLabels = 0.92;
    private const double AroundLabel = 4;
    private const int MostLines = 4;

    private static readonly Length WidestSlot = Length.Pt(62);
    private static readonly Length WidestColumn = Length.Pt(34);

    public static PlotFrame Of(ChartPlan plan, ChartWidths widths, Length width)
    {
        var chart = plan.Chart;
        var line = plan.Design.Labels.Leading;
        var across = plan.IsStacked ? 1 : chart.Series.Count;
        var (left, ends) = (widths.TicksAtLeft(), widths.EndNames(width));
        var room = width - left - ends;
        var slot = Least(room * (1.0 / Math.Max(1, chart.Categories.Count)), WidestSlot + (WidestSlot * ((across - 1) / 2.0)));
        var group = Least(slot * ShareOfSlot, WidestColumn * across);
        if (plan is { IsStacked: true, HasLabels: true })
        {
            // Parts are as wide as their values.
            group = Length.Pt(Math.Clamp(widths.Labels().Points + AroundLabel, group.Points, Math.Max(group.Points, slot.Points * ShareWithLabels)));
        }

        var lines = widths.LinesOfNames(slot);
        var hasLabels = plan is { HasLabels: true, IsStacked: false };
        return new PlotFrame(new PictureSize(width, Length.Pt(plan.UsualHeight(width.Points))))
        {
            Left = left,
            Right = width - left - (slot * chart.Categories.Count),
            Top = (hasLabels ? line + Length.Pt(1) : plan.HasValueAxis ? line * 0.5 : Length.Zero) + AnnotationRows.HeightAbove(plan, width),
            Bottom = ChartWidths.BelowBase + (line * (plan.NameStep > 1 && lines > 2 ? 1 : Math.Min(lines, MostLines))),
            NameLines = lines,
        }.WithBars(slot - group, group * (1.0 / across));
    }

    private static Length Least(Length one, Length other) => one < other ? one : other;
}
