using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>What is drawn behind or around strips in a row, on each page part of them.</summary>
/// <param name="outer">The decoration around this one; null for none.</param>
internal abstract class Decoration(Decoration? outer)
{
    public Decoration? Outer { get; } = outer;

    /// <summary>Draws one page's part.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="top">Upper edge of the first strip.</param>
    /// <param name="bottom">Lower edge of the last strip.</param>
    public abstract void Paint(PageCanvas canvas, double top, double bottom);
}

/// <summary>A filled box behind strips: the ground of code and callouts, the bar beside them and quotations, the rule along a timeline.</summary>
/// <param name="outer">The decoration around this one; null for none.</param>
/// <param name="x">Left edge, from that of the text.</param>
/// <param name="width">Width of the box.</param>
/// <param name="outset">How far the box reaches beyond the strips, above and below.</param>
/// <param name="color">Its colour.</param>
internal sealed class BoxDecoration(Decoration? outer, double x, double width, double outset, Color color) : Decoration(outer)
{
    public override void Paint(PageCanvas canvas, double top, double bottom) =>
        canvas.Fill(x, top - outset, width, bottom - top + 2 * outset, color);
}
