using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Charts;
using ReportGen.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Sparklines among words: charts that stand in a line as a letter does.</summary>
/// <param name="relationships">Those of the part that shows them.</param>
internal sealed class SparklineWriter(DocxContext context, Relationships relationships)
{
    /// <param name="em">Size of the words around.</param>
    public W.Drawing Make(Sparkline line, Length em)
    {
        var plan = WordSize.Plan(line, context.Theme.Charts);
        return ChartDrawing.Make(context, ChartScene.Of(context, plan, FrameOf(em)), relationships);
    }

    private static PlotFrame FrameOf(Length em)
    {
        var inset = em * WordSize.Radius;
        return new PlotFrame(new PictureSize(em * WordSize.Width, em * WordSize.Height)) { Em = em, Left = inset, Right = inset, Top = inset, Bottom = inset };
    }
}
