using ReportGen.Charts;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>What a chart consists of on the page: shapes, then texts in reading order. Places count from its upper left corner.</summary>
internal sealed class ChartDrawing
{
    private readonly List<(Shape Shape, Ink Ink, double X)> _shapes;
    private readonly List<(LineBox Line, double X, double Baseline)> _texts;
    private readonly double _left;

    public ChartDrawing()
        : this([], [], 0)
    {
    }

    private ChartDrawing(List<(Shape, Ink, double)> shapes, List<(LineBox, double, double)> texts, double left) =>
        (_shapes, _texts, _left) = (shapes, texts, left);

    /// <summary>Each with the place that it counts from.</summary>
    public IReadOnlyList<(Shape Shape, Ink Ink, double X)> Shapes => _shapes;

    public IReadOnlyList<(LineBox Line, double X, double Baseline)> Texts => _texts;

    /// <summary>The same drawing for a part that stands further to the right.</summary>
    public ChartDrawing At(double x) => new(_shapes, _texts, _left + x);

    public void Fill(Shape shape, Color color) => Draw(shape, new Ink(color));

    public void Fill(Shape shape, MarkFill fill) => Draw(shape, Hatching.InkOf(fill, shape));

    public void Draw(Shape shape, Ink ink) => _shapes.Add((shape, ink, _left));

    /// <summary>Draws a thin rule: filled, so that it ends where it is said to.</summary>
    public void Rule(double x, double y, double width, double height, Color color) => Fill(ShapeBuilder.Box(x, y, width, height), color);

    /// <param name="x">Left edge of the line's own ink.</param>
    public void Text(LineBox? line, double x, double baseline)
    {
        if (line is not null)
        {
            _texts.Add((line, _left + x - line.Start, baseline));
        }
    }
}
