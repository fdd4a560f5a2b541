using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>The frame of lying bars: names at the left, values behind the ends.</summary>
internal static class BarFrame
{
    // As on the page: bars, the white between two rows, and the most that is left to names.
    private const double MostNames = 0.4;

    private static readonly Length Thickness = Length.Pt(9.5);
    private static readonly Length ThicknessInGroups = Length.Pt(9);
    private static readonly Length BetweenRows = Length.Pt(6.5);

    public static PlotFrame Of(ChartPlan plan, ChartWidths widths, Length width)
    {
        var chart = plan.Chart;
        var names = widths.Widest(chart.Categories.Select(c => c.Name));
        var most = width * MostNames;
        var lines = names > most ? Math.Ceiling(names / most) : 1;
        var across = plan.IsStacked ? 1 : chart.Series.Count;
        var thickness = across > 1 ? ThicknessInGroups : Thickness;
        var row = Greatest((plan.Design.Labels.Leading * lines) + Length.Pt(2), (thickness * across) + BetweenRows);
        var ticks = plan.HasValueAxis ? ChartWidths.BelowBase + plan.Design.Labels.Leading : Length.Zero;
        var hasLabels = plan is { HasLabels: true, IsStacked: false };
        var above = AnnotationColumns.Across(plan).Count > 0 ? plan.Design.Labels.Leading : Length.Zero;
        var height = above + (row * chart.Categories.Count) + ticks;
        return new PlotFrame(new PictureSize(width, height))
        {
            Left = (names < most ? names : most) + ChartWidths.Gap + Length.Pt(2),
            Right = Greatest(hasLabels ? widths.Labels() + ChartWidths.Gap : Length.Zero, plan.HasValueAxis ? widths.Widest(plan.Values.Ticks.Select(t => t.Text)) * 0.5 : Length.Zero),
            Top = above,
            Bottom = ticks,
            LowLabels = hasLabels && chart.Series.SelectMany(s => s.Points).Any(p => p.Value < 0) ? widths.Labels() + ChartWidths.Gap : Length.Zero,
        }.WithBars(row - (thickness * across), thickness);
    }

    private static Length Greatest(Length one, Length other) => one > other ? one : other;
}
