using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The marks at values, all of about one size to the eye.</summary>
internal static class MarkerShapes
{
    /// <summary>Of marks that are strokes, as a part of the radius.</summary>
    private const double Thickness = 0.44;

    private const double Sixth = Math.PI / 3;

    /// <summary>Draws a mark.</summary>
    public static void Draw(ChartDrawing drawing, SeriesLook look, (double X, double Y) at, double radius) => drawing.Draw(
        Of(look.Marker, at, radius),
        look.Marker.IsOfStrokes() ? new Ink(look.Color, radius * Thickness) : new Ink(look.Color));

    private static Shape Of(MarkerShape marker, (double X, double Y) at, double radius) => marker switch
    {
        MarkerShape.Square => ShapeBuilder.Box(at.X - (radius * 0.9), at.Y - (radius * 0.9), radius * 1.8, radius * 1.8),
        MarkerShape.Triangle => new ShapeBuilder()
            .Move(at.X, at.Y - (radius * 1.2)).Line(at.X + (radius * 1.15), at.Y + (radius * 0.85)).Line(at.X - (radius * 1.15), at.Y + (radius * 0.85)).Close().Build(),
        MarkerShape.Diamond => new ShapeBuilder()
            .Move(at.X, at.Y - (radius * 1.25)).Line(at.X + (radius * 1.25), at.Y).Line(at.X, at.Y + (radius * 1.25)).Line(at.X - (radius * 1.25), at.Y).Close().Build(),
        MarkerShape.Cross => Strokes(at, radius * 1.2, Math.PI / 4, 3 * Math.PI / 4),
        MarkerShape.Plus => Strokes(at, radius * 1.2, 0, Math.PI / 2),
        MarkerShape.Star => Strokes(at, radius * 1.15, Math.PI / 2, (Math.PI / 2) + Sixth, (Math.PI / 2) - Sixth),
        MarkerShape.Bar => Strokes(at, radius * 1.2, 0),
        _ => ShapeBuilder.Disc(at.X, at.Y, radius),
    };

    /// <summary>Strokes through a place.</summary>
    private static Shape Strokes((double X, double Y) at, double radius, params double[] angles)
    {
        var builder = new ShapeBuilder();
        foreach (var angle in angles)
        {
            var (x, y) = (Math.Cos(angle) * radius, Math.Sin(angle) * radius);
            builder.Move(at.X - x, at.Y - y).Line(at.X + x, at.Y + y);
        }

        return builder.Build();
    }
}
