using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>Space between strips that are repeated.</summary>
internal sealed class SpaceStrip : Strip
{
    public override void Paint(PageCanvas canvas, double top)
    {
    }
}
