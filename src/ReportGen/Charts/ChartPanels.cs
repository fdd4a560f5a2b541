using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Small multiples: a chart for each series, all on one scale, so that they compare.</summary>
internal static class ChartPanels
{
    /// <summary>A panel is no narrower than this, in ems.</summary>
    private const double LeastEms = 11;

    private const int MostColumns = 4;

    /// <summary>Panels are low, and have few ticks.</summary>
    private const int MostTicks = 4;

    /// <summary>White space between two panels, in ems.</summary>
    public const double GapEms = 2;

    public static ChartPlan Add(ChartPlan whole, ChartRoom room)
    {
        var columns = ColumnsFor(whole.Chart.Series.Count, room);
        var panel = new ChartRoom((room.Ems - ((columns - 1) * GapEms)) / columns);
        var panels = whole.Chart.Series.Select((_, j) => Panel(whole, j, panel)).ToList();
        var isPlain = panels.TrueForAll(p => p.HasLabels && !p.HasValueAxis);
        var values = whole.Chart.Options.Stacking == ChartStacking.Percent ? whole.Values : Shared(whole, panels, isPlain);
        return whole with
        {
            Naming = SeriesNaming.None,
            PanelColumns = columns,
            Panels = [.. panels.Select(p => p with { Values = values, HasLabels = p.HasLabels && (isPlain || !p.Shape.IsOfBars()), HasValueAxis = !isPlain && p.Shape.IsOnAxis() })],
        };
    }

    /// <summary>As many columns as have room, the last row as full as can be: four make two by two.</summary>
    private static int ColumnsFor(int count, ChartRoom room)
    {
        var most = Math.Clamp((int)((room.Ems + GapEms) / (LeastEms + GapEms)), 1, Math.Min(MostColumns, count));
        var rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }

    private static ChartPlan Panel(ChartPlan whole, int series, ChartRoom room)
    {
        var chart = whole.Chart;
        var own = chart with
        {
            Series = [chart.Series[series]],
            Annotations = [],
            Options = chart.Options with { HasMultiples = false, Stacking = ChartStacking.None, IsHorizontal = whole.Shape == ChartShape.Bars },
        };
        var plan = ChartPlanner.Plan(own, whole.Design, room);
        var color = chart.HasHighlights ? whole.Looks[series].Color : whole.Design.Palette[0];
        return plan with { Looks = [new SeriesLook(color, LineDash.Solid, MarkerShape.Disc) { IsHighlighted = whole.Looks[series].IsHighlighted }] };
    }

    private static ValueScale Shared(ChartPlan whole, List<ChartPlan> panels, bool isPlain)
    {
        var own = whole.Chart with { Options = whole.Chart.Options with { Stacking = ChartStacking.None } };
        return ChartScales.Values((panels[0].Shape, !isPlain), ChartStacks.Of(own).Extent(), own, MostTicks);
    }
}
