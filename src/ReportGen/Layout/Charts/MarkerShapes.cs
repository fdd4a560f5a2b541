using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The marks at values, all of about one size to the eye.</summary>
internal static class MarkerShapes
{
    public static Shape Of(MarkerShape marker, (double X, double Y) at, double radius) => marker switch
    {
        MarkerShape.Square => ShapeBuilder.Box(at.X - (radius * 0.9), at.Y - (radius * 0.9), radius * 1.8, radius * 1.8),
        MarkerShape.Triangle => new ShapeBuilder()
            .Move(at.X, at.Y - (radius * 1.2)).Line(at.X + (radius * 1.15), at.Y + (radius * 0.85)).Line(at.X - (radius * 1.15), at.Y + (radius * 0.85)).Close().Build(),
        MarkerShape.Diamond => new ShapeBuilder()
            .Move(at.X, at.Y - (radius * 1.25)).Line(at.X + (radius * 1.25), at.Y).Line(at.X, at.Y + (radius * 1.25)).Line(at.X - (radius * 1.25), at.Y).Close().Build(),
        _ => ShapeBuilder.Disc(at.X, at.Y, radius),
    };
}
