using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>A line through the values of a series, with a dot at the last.</summary>
internal sealed class SparkLine(ChartPlan plan, ChartDrawing drawing, SparkPen pen)
{
    /// <summary>Draws a line without words.</summary>
    public static ChartDrawing Alone(ChartPlan plan, SparkSize size)
    {
        var pen = new SparkPen(size.Thickness.Points, size.Radius.Points);
        var drawing = new ChartDrawing();
        var places = CategoryPlaces.Of(plan, size.Start.Points, size.Width.Points - pen.Radius);
        new SparkLine(plan, drawing, pen).Draw(0, places, new ScaleLine(plan.Values, size.Height.Points - pen.Radius, pen.Radius));
        return drawing;
    }

    /// <returns>The heights of the first and the last value.</returns>
    public (double Start, double End) Draw(int series, double[] places, ScaleLine line)
    {
        var builder = new ShapeBuilder();
        var color = plan.Looks[series].Color;
        (double X, double Y)? first = null;
        (double X, double Y) last = (places[0], line.Low);
        var isOpen = false;
        for (var i = 0; i < places.Length; i++)
        {
            if (plan.Stacks[i, series] is not var (_, to))
            {
                isOpen = false;
                continue;
            }

            last = (places[i], line.At(to));
            first ??= last;
            _ = isOpen ? builder.Line(last.X, last.Y) : builder.Move(last.X, last.Y);
            isOpen = true;
        }

        if (first is { } start)
        {
            drawing.Draw(builder.Build(), new Ink(color, pen.Thickness));
            drawing.Fill(ShapeBuilder.Disc(last.X, last.Y, pen.Radius), color);
            return (start.Y, last.Y);
        }

        return (line.Low, line.Low);
    }
}
