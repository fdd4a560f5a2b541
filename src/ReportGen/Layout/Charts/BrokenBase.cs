using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>A white zigzag through bars that do not stand on zero: as long as they seem, they are not.</summary>
internal static class BrokenBase
{
    private const double Tooth = 3;
    private const double Away = 5;
    private const double Thickness = 1.4;

    /// <summary>A zigzag above the foot of standing bars.</summary>
    public static void DrawBelow(ChartSketch sketch, double left, double right, double foot) =>
        Draw(sketch, right - left, (along, across) => (left + along, foot - Away - across));

    /// <summary>A zigzag beside the foot of lying bars.</summary>
    public static void DrawBeside(ChartSketch sketch, double top, double bottom, double foot) =>
        Draw(sketch, bottom - top, (along, across) => (foot + Away + across, top + along));

    private static void Draw(ChartSketch sketch, double length, Func<double, double, (double X, double Y)> place)
    {
        if (sketch.Plan.Remark.Length == 0)
        {
            return;
        }

        var builder = new ShapeBuilder();
        var teeth = Math.Max(1, (int)(length / Tooth));
        for (var i = 0; i <= teeth; i++)
        {
            var (x, y) = place(length * i / teeth, i % 2 == 0 ? 0 : Tooth / 1.5);
            _ = i == 0 ? builder.Move(x, y) : builder.Line(x, y);
        }

        sketch.Drawing.Draw(builder.Build(), new Ink(Color.White, Thickness));
    }
}
