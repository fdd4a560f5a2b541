using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The lines of a plot, with marks at their values where these are few.</summary>
internal sealed class LineMarks(ChartSketch sketch, double[] places, ScaleLine line)
{
    private const double Thickness = 1.4;
    private const double ThicknessOfLeader = 2;
    private const double Radius = 1.9;
    private const double DashLength = 3;
    private const double DotLength = 1.2;

    /// <summary>More values than these have no marks: the line is enough.</summary>
    private const int MostMarks = 16;

    public void Draw()
    {
        // What is set off lies over the others.
        foreach (var j in Enumerable.Range(0, sketch.Plan.Looks.Count).OrderBy(j => sketch.Plan.Looks[j].IsHighlighted))
        {
            DrawLine(j);
        }
    }

    private void DrawLine(int series)
    {
        var look = sketch.Plan.Looks[series];
        var builder = new ShapeBuilder();
        var (points, marks) = (Points(series), new List<(double X, double Y)>());
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is not var (x, y))
            {
                continue;
            }

            var isStart = i == 0 || points[i - 1] is null;
            _ = isStart ? builder.Move(x, y) : builder.Line(x, y);
            var isAlone = isStart && (i + 1 == points.Count || points[i + 1] is null);
            if (isAlone || places.Length <= MostMarks)
            {
                marks.Add((x, y));
            }
        }

        if (!builder.IsEmpty)
        {
            sketch.Drawing.Draw(builder.Build(), new Ink(look.Color, look.IsHighlighted ? ThicknessOfLeader : Thickness, DashOf(look.Dash)));
        }

        foreach (var mark in marks)
        {
            MarkerShapes.Draw(sketch.Drawing, look, mark, Radius);
        }
    }

    private static double DashOf(LineDash dash) => dash switch
    {
        LineDash.Dashed => DashLength,
        LineDash.Dotted => DotLength,
        _ => 0,
    };

    private List<(double X, double Y)?> Points(int series)
    {
        var points = new List<(double X, double Y)?>(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            points.Add(sketch.Plan.Stacks[i, series] is var (_, to) ? (places[i], line.At(to)) : null);
        }

        return Thinning.Of(points);
    }
}
