using ReportGen.Images;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>A picture that stands by itself.</summary>
/// <param name="image">The picture.</param>
/// <param name="x">Left edge, from that of the text.</param>
/// <param name="width">Width on the page; the height is the strip's.</param>
/// <param name="structure">Its figure node, or an artifact for a decorative picture.</param>
internal sealed class PictureStrip(LoadedImage image, double x, double width, int structure) : Strip
{
    public override void Paint(PageCanvas canvas, double top) => canvas.Picture(image, new Box(x, top, width, Height), structure);
}
