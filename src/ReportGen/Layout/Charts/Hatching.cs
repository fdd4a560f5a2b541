using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Fills marks with patterns. All lines of one direction are the dashes of a single stroke across them, so that they take few bytes and look alike in all viewers.</summary>
internal static class Hatching
{
    private const double Eighth = Math.PI / 4;

    /// <summary>How a shape is drawn to be filled.</summary>
    public static Ink InkOf(MarkFill fill, Shape shape) =>
        fill.Pattern == FillPattern.Solid ? new Ink(fill.Color) : new Ink(fill.Ground) { Hatch = new Hatch([.. LinesOf(fill, shape), .. OutlineOf(fill, shape)]) };

    private static IEnumerable<(Shape Shape, Ink Ink)> LinesOf(MarkFill fill, Shape shape)
    {
        // Angles against the level, a turn of an eighth each; distance and thickness in points.
        (int[] Angles, double Distance, double Thickness) lines = fill.Pattern.Lines switch
        {
            HatchLines.Rising => ([1], 2.6, 0.75),
            HatchLines.Falling => ([3], 2.5, 0.5),
            HatchLines.Level => ([0], 2.25, 0.65),
            HatchLines.Upright => ([2], 2.25, 0.65),
            HatchLines.Lattice => ([1, 3], 3, 0.45),
            HatchLines.Grid => ([0, 2], 2.8, 0.45),
            _ => ([], 1, 1),
        };
        return lines.Angles.Select(angle => Stroke(shape, angle * Eighth, (lines.Distance, lines.Thickness), fill.Line));
    }

    /// <summary>A stroke as broad as the shape, whose dashes are the lines. One of them runs through the middle of the shape's shorter side, so that bars are alike at both edges.</summary>
    private static (Shape Shape, Ink Ink) Stroke(Shape shape, double angle, (double Distance, double Thickness) line, Color color)
    {
        var (left, top) = (shape.Places.Min(p => p.X), shape.Places.Min(p => p.Y));
        var (width, height) = (shape.Places.Max(p => p.X) - left, shape.Places.Max(p => p.Y) - top);
        var (x, y) = width > height ? (left, top + (height / 2)) : (left + (width / 2), top + height);

        // Across the lines; places go down the page.
        var (right, down) = (Math.Sin(angle), Math.Cos(angle));
        var radius = Math.Sqrt((width * width) + (height * height));
        var start = -(Math.Ceiling(radius / line.Distance) * line.Distance) - (line.Thickness / 2);
        var across = ShapeBuilder.Segment(x + (right * start), y + (down * start), x + (right * radius), y + (down * radius));
        return (across, new Ink(color, 2 * radius, line.Thickness) { Gap = line.Distance - line.Thickness });
    }

    /// <summary>An outline within the edges: its outer half is cut off.</summary>
    private static IEnumerable<(Shape Shape, Ink Ink)> OutlineOf(MarkFill fill, Shape shape) =>
        fill.IsTinted ? [(shape, new Ink(fill.Color, 2 * MarkFill.Outline))] : [];
}
