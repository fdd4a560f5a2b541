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
        SeriesNaming.AtEnds when scene.Plan.Shape == ChartShape.Columns => Make(C.LegendPositionValues.Right, Beside()),
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
        if (ChartSheets.HasTargets(scene.Plan))
        {
            legend.AppendChild(new C.LegendEntry(new C.Index { Val = (uint)ChartSheets.TargetColumn(scene.Plan) }, new C.Delete { Val = true }));
        }

        legend.Append(layout, new C.Overlay { Val = false }, ChartInk.None(), scene.Text.Properties(scene.Labels));
        return legend;
    }
}
