using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>The rule along the events of a timeline, on each page part of it.</summary>
/// <param name="x">Its middle, from the left edge of the text.</param>
internal sealed class TimelineRail(Decoration? outer, double x, TimelineDesign design, Color color) : Decoration(outer)
{
    public override void Paint(PageCanvas canvas, double top, double bottom)
    {
        if (design.Rule > Length.Zero)
        {
            canvas.Fill(x - (design.Rule.Points / 2), top, design.Rule.Points, bottom - top, color);
        }
    }
}
