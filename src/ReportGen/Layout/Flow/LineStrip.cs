using ReportGen.Layout.Inline;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>One line of text, with the labels before it and what follows it at the right.</summary>
/// <param name="line">The line.</param>
/// <param name="x">Left edge of its paragraph, from that of the text.</param>
internal sealed class LineStrip(LineBox line, double x) : Strip
{
    private static readonly SideBox[] NoBoxes = [];

    public LineBox Line { get; } = line;

    public double X { get; } = x;

    /// <summary>Labels, which are read before the line.</summary>
    public SideBox[] Before { get; set; } = NoBoxes;

    /// <summary>What is read after the line.</summary>
    public SideBox[] After { get; init; } = NoBoxes;

    public override IReadOnlyList<NoteMark> Marks => Line.Notes;

    public override void Paint(PageCanvas canvas, double top)
    {
        var baseline = top + Line.Ascent;
        foreach (var box in Before)
        {
            canvas.Line(box.Line, box.X, baseline);
        }

        canvas.Line(Line, X, baseline);
        foreach (var box in After)
        {
            canvas.Line(box.Line, box.X, baseline);
        }
    }
}
