using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>The names of series: in a line above the plot, or beside the parts of stacks.</summary>
internal sealed class LegendFactory(ChartScene scene)
{
    // Room for a square and the white around a name, in ems.
    private const double Key = 2.5;

    /// <summary>The legend; null where lines are named at their ends, or there is only one series.</summary>
    public C.Legend? Make() => scene.Plan.Naming switch
    {
        SeriesNaming.Above => Make(C.LegendPositionValues.Top, scene.Frame.At((Length.Zero, Length.Zero), (WidthAbove(), scene.Frame.LegendHeight))),
        SeriesNaming.AtEnds when scene.Plan.IsStacked => Make(C.LegendPositionValues.Right, Beside()),
        _ => null,
    };

    private C.Layout Beside()
    {
        var frame = scene.Frame;
        var left = frame.Size.Width - frame.Right + ChartWidths.Gap;
        return frame.At((left, frame.Top), (frame.Size.Width - left, frame.PlotHeight));
    }

    private Length WidthAbove()
    {
        var widths = new ChartWidths(scene.Plan);
        var needed = scene.Chart.Series.Select(s => widths.Of(s.Name) + (scene.Labels.Size * Key)).Aggregate(Length.Zero, (sum, width) => sum + width);
        return needed < scene.Frame.Size.Width ? needed : scene.Frame.Size.Width;
    }

    private C.Legend Make(C.LegendPositionValues position, C.Layout layout)
    {
        var legend = new C.Legend(new C.LegendPosition { Val = position });
        // What is no series of the author's has no name there.
        var first = scene.Chart.Series.Count;
        var helpers = Enumerable.Range(first, scene.Sheet.Columns.Count - ChartSheets.ColumnOf(scene.Plan, first));
        legend.Append(helpers.Select(i => new C.LegendEntry(new C.Index { Val = (uint)i }, new C.Delete { Val = true })));
        legend.Append(layout, new C.Overlay { Val = false }, ChartInk.None(), scene.Text.Properties(scene.Labels));
        return legend;
    }
}
