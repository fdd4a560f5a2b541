using ReportGen.Layout.Flow;
using ReportGen.Layout.Inline;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Charts;

/// <summary>A chart with its title and notes: never cut.</summary>
/// <param name="drawing">What it consists of.</param>
/// <param name="place">Left edge, from that of the text, and width.</param>
/// <param name="structure">Its figure node.</param>
internal sealed class ChartStrip(ChartDrawing drawing, (double X, double Width) place, int structure) : Strip
{
    public override IReadOnlyList<NoteMark> Marks => [.. drawing.Texts.SelectMany(t => t.Line.Notes)];

    public override void Paint(PageCanvas canvas, double top)
    {
        canvas.NoteBox(new Box(place.X, top, place.Width, Height), structure);
        foreach (var (shape, ink, x) in drawing.Shapes)
        {
            canvas.Draw(shape, ink, (place.X + x, top), structure);
        }

        foreach (var (line, x, baseline) in drawing.Texts)
        {
            canvas.Line(line, place.X + x, top + baseline);
        }
    }
}
