using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>A rule between thoughts, in the middle of the strip.</summary>
/// <param name="x">Left edge, from that of the text.</param>
/// <param name="width">Length of the rule.</param>
/// <param name="color">Its colour.</param>
internal sealed class RuleStrip(double x, double width, Color color) : Strip
{
    private const double Thickness = 0.6;

    public override void Paint(PageCanvas canvas, double top) =>
        canvas.Fill(x, top + (Height - Thickness) / 2, width, Thickness, color);
}
