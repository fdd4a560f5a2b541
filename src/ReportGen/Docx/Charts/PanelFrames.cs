using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>The charts that a plan becomes, each with its frame: one, or a panel for each series, side by side in rows.</summary>
internal static class PanelFrames
{
    // What is taken off the width of a row, so that rounding never breaks it.
    private static readonly Length Slack = Length.Pt(0.1);
    private static readonly Length BetweenRows = Length.Pt(10);
    private static readonly Length BelowName = Length.Pt(2);

    /// <param name="width">Of the whole.</param>
    public static IReadOnlyList<(ChartPlan Plan, PlotFrame Frame)> Of(ChartPlan plan, Length width)
    {
        if (plan.Panels.Count > 0)
        {
            return [.. plan.Panels.Select((panel, i) => (panel, PanelOf(plan, i, width)))];
        }

        var frame = PlotFrames.Of(plan, width);
        return plan.Shape == ChartShape.Spark ? [.. plan.Chart.Series.Select((_, j) => (Single(plan, j), frame))] : [(plan, frame)];
    }

    /// <summary>How many charts a chart of the document will become.</summary>
    public static int CountOf(Chart chart) =>
        chart.Series.Count > 1 && (chart.Options.HasMultiples || chart.Type == ChartType.Sparkline) ? chart.Series.Count : 1;

    /// <summary>Each series has a line of words of its own.</summary>
    private static ChartPlan Single(ChartPlan plan, int series)
    {
        var own = plan.Chart with { Series = [plan.Chart.Series[series]] };
        return plan with { Chart = own, Stacks = ChartStacks.Of(own), Looks = [plan.Looks[series]] };
    }

    private static PlotFrame PanelOf(ChartPlan plan, int index, Length width)
    {
        var gap = plan.Design.Labels.Size * ChartPanels.GapEms;
        var own = (width - (gap * (plan.PanelColumns - 1)) - Slack) * (1.0 / plan.PanelColumns);
        var frame = PlotFrames.Of(plan.Panels[index], own);
        var behind = (index + 1) % plan.PanelColumns == 0 ? Length.Zero : gap;
        var name = plan.Design.Labels.Leading + BelowName;
        var before = index < plan.PanelColumns ? Length.Zero : BetweenRows;
        return frame with
        {
            Size = new PictureSize(own + behind, frame.Size.Height + name + before),
            Right = frame.Right + behind,
            Top = frame.Top + name + before,
            NameTop = before,
            IsNamed = true,
        };
    }
}
