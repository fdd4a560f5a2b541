using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The outline of a slice. Angles go clockwise from the top.</summary>
internal static class SliceShape
{
    /// <summary>Curves of no more than an eighth of the round are true to a hundredth of a point.</summary>
    private const double Step = Math.PI / 4;

    /// <param name="radii">The outer radius, and that of the hole.</param>
    public static Shape Of((double X, double Y) middle, (double Outer, double Hole) radii, double start, double end)
    {
        var builder = new ShapeBuilder();
        builder.Move(middle.X + (Math.Sin(start) * radii.Outer), middle.Y - (Math.Cos(start) * radii.Outer));
        Arc(builder, middle, radii.Outer, (start, end));
        if (radii.Hole > 0)
        {
            builder.Line(middle.X + (Math.Sin(end) * radii.Hole), middle.Y - (Math.Cos(end) * radii.Hole));
            Arc(builder, middle, radii.Hole, (end, start));
        }
        else
        {
            builder.Line(middle.X, middle.Y);
        }

        return builder.Close().Build();
    }

    private static void Arc(ShapeBuilder builder, (double X, double Y) middle, double radius, (double From, double To) angles)
    {
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(angles.To - angles.From) / Step));
        var step = (angles.To - angles.From) / parts;

        // Length of the control lines of a curve that is a part of a circle.
        var reach = 4.0 / 3 * Math.Tan(step / 4) * radius;
        for (var i = 0; i < parts; i++)
        {
            var (from, to) = (angles.From + (i * step), angles.From + ((i + 1) * step));
            var (x1, y1) = (middle.X + (Math.Sin(from) * radius), middle.Y - (Math.Cos(from) * radius));
            var (x2, y2) = (middle.X + (Math.Sin(to) * radius), middle.Y - (Math.Cos(to) * radius));
            builder.Curve(
                (x1 + (Math.Cos(from) * reach), y1 + (Math.Sin(from) * reach)),
                (x2 - (Math.Cos(to) * reach), y2 - (Math.Sin(to) * reach)),
                (x2, y2));
        }
    }
}
