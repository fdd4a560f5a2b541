using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Areas: one alone in a tint below its line, several on one another, parted by their outlines, dark ones by white lines.</summary>
internal sealed class AreaPlot(ChartScene scene)
{
    // Part of the colour that a tint keeps, in percent.
    private const int Tint = 25;

    private static readonly ChartLine White = new(Color.White, Length.Pt(0.8));

    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);

    private bool IsAlone => scene.Plan.Looks.Count == 1;

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

    private C.ChartShapeProperties Area(MarkFill fill) => fill.IsTinted ? scene.Ink.Area(fill) : scene.Ink.Area(fill, White);

    private C.AreaChartSeries Series(int index)
    {
        var look = scene.Plan.Looks[index];
        var series = new C.AreaChartSeries(SeriesHead.Of(scene, index, index));
        series.Append(IsAlone ? scene.Ink.Faint(look.Color, Tint) : Area(look.Fill));
        series.Append(_labels.Make(index, []), scene.Data.Categories(), scene.Data.Values(index));
        return series;
    }

    /// <summary>The upper edge, of the same cells: an area's own edge would go around it.</summary>
    private C.LineChart Line() => LineFactory.Make([new LineFactory(scene).Series(1, 0,
    [
        scene.Ink.Line(LineLook.Of(scene.Plan.Looks[0])),
        MarkerFactory.None(),
        _labels.Make(0, new LineLabels(scene).Of(0)),
    ])]);
}
