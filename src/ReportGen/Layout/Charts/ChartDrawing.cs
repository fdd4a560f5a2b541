using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>What a chart consists of on the page: shapes, then texts in reading order. Places count from its upper left corner.</summary>
internal sealed class ChartDrawing
{
    private readonly List<(Shape Shape, Ink Ink)> _shapes = [];
    private readonly List<(LineBox Line, double X, double Baseline)> _texts = [];

    public IReadOnlyList<(Shape Shape, Ink Ink)> Shapes => _shapes;

    public IReadOnlyList<(LineBox Line, double X, double Baseline)> Texts => _texts;

    public void Fill(Shape shape, Color color) => _shapes.Add((shape, new Ink(color)));

    public void Draw(Shape shape, Ink ink) => _shapes.Add((shape, ink));

    /// <summary>Draws a thin rule: filled, so that it ends where it is said to.</summary>
    public void Rule(double x, double y, double width, double height, Color color) => Fill(ShapeBuilder.Box(x, y, width, height), color);

    /// <param name="x">Left edge of the line's own ink.</param>
    public void Text(LineBox? line, double x, double baseline)
    {
        if (line is not null)
        {
            _texts.Add((line, x - line.Start, baseline));
        }
    }
}
