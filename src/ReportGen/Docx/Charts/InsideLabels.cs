using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Values in the parts of stacked bars, where these have room for them.</summary>
internal sealed class InsideLabels(ChartScene scene)
{
    private readonly ChartWidths _widths = new(scene.Plan);

    public PointLabel? Of(int category, int series, ChartPoint point) => HasRoom(category, series, point.Text)
        ? new PointLabel(category)
        {
            Text = point.Text,
            Position = C.DataLabelPositionValues.Center,
            Plate = scene.Plan.PlateOn(category, series),
            Style = scene.Labels with { Color = scene.Plan.InkOn(category, series) },
        }
        : null;

    private bool HasRoom(int category, int series, string text)
    {
        if (scene.Plan.Stacks[category, series] is not var (from, to) || !scene.Plan.FitsInside(category, series))
        {
            return false;
        }

        if (scene.Plan.Shape != ChartShape.Columns)
        {
            return true;
        }

        var part = Math.Abs(scene.Plan.Values.PartOf(to) - scene.Plan.Values.PartOf(from));
        var frame = scene.Frame;
        return frame.PlotHeight * part >= scene.Labels.Leading && _widths.Of(text) <= frame.PlotWidth * (1.0 / scene.Chart.Categories.Count) * frame.ShareOfBars;
    }
}
