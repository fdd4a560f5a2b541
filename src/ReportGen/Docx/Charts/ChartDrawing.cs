using ReportGen.Docx.Package;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportGen.Docx.Charts;

/// <summary>A chart as a drawing that stands in a line.</summary>
internal static class ChartDrawing
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static W.Drawing Make(DocxContext context, ChartScene scene) => Make(context, scene, context.Relationships);

    /// <param name="relationships">Those of the part that shows it.</param>
    public static W.Drawing Make(DocxContext context, ChartScene scene, Relationships relationships)
    {
        var size = scene.Frame.Size;
        var number = context.NextDrawing();
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = size.Width.Emus(), Cy = size.Height.Emus() },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.DocProperties { Id = number, Name = "Chart " + Measures.Number((int)number), Description = XmlText.Clean(scene.Plan.Alt) },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = context.Charts.Add(scene, relationships) }) { Uri = ChartUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new W.Drawing(inline);
    }
}
