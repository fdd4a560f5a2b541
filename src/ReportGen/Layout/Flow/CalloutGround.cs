using ReportGen.Document;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>The ground of a callout and the bar at its left, on each page part of it.</summary>
internal sealed class CalloutGround(Region region, CalloutDesign design, ThemeColors colors, CalloutKind kind) : Decoration(region.Decoration)
{
    private readonly double _outset = design.Padding.Points * CalloutComposer.Outset;

    public override void Paint(PageCanvas canvas, double top, double bottom)
    {
        var height = bottom - top + (2 * _outset);
        canvas.Fill(region.X, top - _outset, region.Width, height, colors.CalloutGround);
        if (design.Bar > Length.Zero)
        {
            canvas.Fill(region.X, top - _outset, design.Bar.Points, height, colors.Of(kind));
        }
    }
}
