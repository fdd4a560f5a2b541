using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Values in the parts of stacked bars, where these have room for them.</summary>
internal sealed class InsideLabels(ChartScene scene)
{
    // Rec. 709 weights; above this lightness black words are read more easily, as on the page.
    private const double Light = 0.55;
    private const double Whole = 255;

    private static readonly Length Air = Length.Pt(2);

    private readonly ChartWidths _widths = new(scene.Plan);

    public PointLabel? Of(int category, int series, ChartPoint point) => HasRoom(category, series, point.Text)
        ? new PointLabel(category)
        {
            Text = point.Text,
            Position = C.DataLabelPositionValues.Center,
            Style = scene.Labels with { Color = IsLight(scene.Plan.ColorOf(category, series)) ? Color.Black : Color.White },
        }
        : null;

    private bool HasRoom(int category, int series, string text)
    {
        if (scene.Plan.Stacks[category, series] is not var (from, to))
        {
            return false;
        }

        var part = Math.Abs(scene.Plan.Values.PartOf(to) - scene.Plan.Values.PartOf(from));
        var frame = scene.Frame;
        return scene.Plan.Shape == ChartShape.Columns
            ? frame.PlotHeight * part >= scene.Labels.Leading && _widths.Of(text) + Air <= frame.PlotWidth * (1.0 / scene.Chart.Categories.Count) * frame.ShareOfBars
            : _widths.Of(text) + Air <= frame.PlotWidth * part;
    }

    private static bool IsLight(Color ground) => ((0.2126 * ground.R) + (0.7152 * ground.G) + (0.0722 * ground.B)) / Whole > Light;
}
