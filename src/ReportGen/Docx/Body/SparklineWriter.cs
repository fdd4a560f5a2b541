using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Charts;
using ReportGen.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Sparklines among words and on cards: charts that stand in a line as a letter does.</summary>
/// <param name="relationships">Those of the part that shows them.</param>
internal sealed class SparklineWriter(DocxContext context, Relationships relationships)
{
    public W.Drawing Make(Sparkline line, SparkSize size)
    {
        var plan = WordSize.Plan(line, context.Theme.Charts);
        return ChartDrawing.Make(context, ChartScene.Of(context, plan, FrameOf(size)), relationships);
    }

    private static PlotFrame FrameOf(SparkSize size) => new(new PictureSize(size.Width, size.Height))
    {
        Spark = size,
        Left = size.Start,
        Right = size.Radius,
        Top = size.Radius,
        Bottom = size.Radius,
    };
}
