using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Areas: one alone in a tint below its line, several on one another, parted by white lines.</summary>
internal sealed class AreaPlot(ChartScene scene)
{
    // Part of the colour that a tint keeps, in percent.
    private const int Tint = 25;

    private static readonly ChartLine White = new(Color.White, Length.Pt(0.8));

    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    private bool IsAlone => scene.Plan.Looks.Count == 1;

    /// <summary>Whether a plan is drawn in areas: several that do not stand on one another would hide each other, and are lines.</summary>
    public static bool Suits(ChartPlan plan) => plan.Shape == ChartShape.Areas && (plan.IsStacked || plan.Looks.Count == 1);

    public IEnumerable<OpenXmlElement> Make()
    {
        var areas = new C.AreaChart(new C.Grouping { Val = GroupingOf(scene.Chart.Options.Stacking) }, new C.VaryColors { Val = false });
        areas.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        areas.Append(new C.AxisId { Val = AxisFactory.CategoryId }, new C.AxisId { Val = AxisFactory.ValueId });
        OpenXmlElement[] line = IsAlone ? [Line()] : [];
        return [areas, .. line, _axes.Categories(AxisSide.Bottom), _axes.Values(AxisSide.Left)];
    }

    private static C.GroupingValues GroupingOf(ChartStacking stacking) => stacking switch
    {
        ChartStacking.None => C.GroupingValues.Standard,
        ChartStacking.Normal => C.GroupingValues.Stacked,
        ChartStacking.Percent => C.GroupingValues.PercentStacked,
    };

    private C.AreaChartSeries Series(int index)
    {
        var color = scene.Plan.Looks[index].Color;
        var series = new C.AreaChartSeries(SeriesHead.Of(scene, index, index));
        series.Append(IsAlone ? scene.Ink.Tint(color, Tint) : scene.Ink.Area(color, White));
        series.Append(_labels.Make(index, []), scene.Data.Categories(), scene.Data.Values(index));
        return series;
    }

    /// <summary>The upper edge, of the same cells: an area's own edge would go around it.</summary>
    private C.LineChart Line()
    {
        var series = new C.LineChartSeries(SeriesHead.Of(scene, 1, 0));
        series.Append(scene.Ink.Line(LineLook.Of(scene.Plan.Looks[0])), MarkerFactory.None());
        series.Append(_labels.Make(0, new LineLabels(scene).Of(0)), scene.Data.Categories(), scene.Data.Values(0), new C.Smooth { Val = false });
        return new C.LineChart(
            new C.Grouping { Val = C.GroupingValues.Standard },
            new C.VaryColors { Val = false },
            series,
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = AxisFactory.CategoryId },
            new C.AxisId { Val = AxisFactory.ValueId });
    }
}
