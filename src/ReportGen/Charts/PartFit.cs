using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Guesses which values have room in their parts of lying bars, for both outputs alike.</summary>
internal static class PartFit
{
    /// <summary>Names take no more than this part of the chart.</summary>
    private const double MostNames = 0.4;

    /// <summary>White between names and bars, in points.</summary>
    private const double Gap = 6;

    /// <summary>White around a value, in points.</summary>
    private const double Around = 3;

    /// <summary>By category and series; null where bars do not lie, or not on one another.</summary>
    public static bool[,]? Of(ChartPlan plan, ChartRoom room)
    {
        if (plan is not { HasLabels: true, IsStacked: true } || !plan.Shape.IsLying())
        {
            return null;
        }

        var (chart, plot) = (plan.Chart, PlotOf(plan, room));
        var fits = new bool[chart.Categories.Count, chart.Series.Count];
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            for (var j = 0; j < chart.Series.Count; j++)
            {
                fits[i, j] = plan.Stacks[i, j] is var (from, to)
                    && AverageWidth.Ems(chart.Series[j].Points[i].Text) + (Around / plan.Design.Labels.Size.Points) <= Math.Abs(plan.Values.PartOf(to) - plan.Values.PartOf(from)) * plot;
            }
        }

        return fits;
    }

    /// <summary>Width of the plot, in ems.</summary>
    private static double PlotOf(ChartPlan plan, ChartRoom room)
    {
        var names = Math.Min(Widest(plan.Chart.Categories.Select(c => c.Name)), room.Ems * MostNames);
        var overhang = plan.HasValueAxis ? Widest(plan.Values.Ticks.Select(t => t.Text)) / 2 : 0;
        return room.Ems - names - overhang - (Gap / plan.Design.Labels.Size.Points);
    }

    private static double Widest(IEnumerable<string> texts) => texts.Select(AverageWidth.Ems).DefaultIfEmpty(0).Max();
}
