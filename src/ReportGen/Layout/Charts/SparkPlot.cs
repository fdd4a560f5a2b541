using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>A line the size of some words, between its first and its last value.</summary>
internal sealed class SparkPlot : Plot
{
    private const double Lines = 2;
    private const double WidestEms = 16;
    private const double Thickness = 1;
    private const double Radius = 1.8;

    public SparkPlot(ChartSketch sketch)
        : base(sketch)
    {
        Height = sketch.Leading * Lines * sketch.Plan.Chart.Series.Count;
    }

    public override double Height { get; }

    public override void Draw(double top)
    {
        for (var j = 0; j < Sketch.Plan.Chart.Series.Count; j++)
        {
            DrawSeries(j, top + (Sketch.Leading * Lines * j));
        }
    }

    private void DrawSeries(int series, double top)
    {
        var own = Sketch.Plan.Chart.Series[series];
        var labelled = own.Points.Where(p => p.Value is not null).ToList();
        var first = labelled is [{ Label: { } one }, _, ..] ? Sketch.Texts.Line([one], Sketch.Labels) : null;
        var left = (first?.Width ?? 0) + ChartSketch.Gap + Radius;
        var line = new ScaleLine(Sketch.Plan.Values, top + (Sketch.Leading * Lines) - 3, top + 3);
        var places = CategoryPlaces.Of(Sketch.Plan, left, Math.Min(Sketch.Room.Width * 0.7, left + (WidestEms * Sketch.Labels.Size.Points)));
        var end = DrawLine(series, places, line);
        var (start, _) = PlaceOf(series, places, line, 0);
        Sketch.Drawing.Text(first, 0, Sketch.BaselineAt(start));
        if (labelled is [.., { Label: { } lastLabel }])
        {
            Sketch.Drawing.Text(Sketch.Texts.Line([lastLabel], Sketch.Labels with { Weight = 600 }), places[^1] + Radius + ChartSketch.Gap, Sketch.BaselineAt(end));
        }
    }

    private (double Y, bool IsThere) PlaceOf(int series, double[] places, ScaleLine line, int from)
    {
        for (var i = from; i < places.Length; i++)
        {
            if (Sketch.Plan.Stacks[i, series] is var (_, to))
            {
                return (line.At(to), true);
            }
        }

        return (line.Low, false);
    }

    private double DrawLine(int series, double[] places, ScaleLine line)
    {
        var builder = new ShapeBuilder();
        var color = Sketch.Plan.Looks[series].Color;
        var (isOpen, last) = (false, (X: places[0], Y: line.Low));
        for (var i = 0; i < places.Length; i++)
        {
            if (Sketch.Plan.Stacks[i, series] is not var (_, to))
            {
                isOpen = false;
                continue;
            }

            last = (places[i], line.At(to));
            _ = isOpen ? builder.Line(last.X, last.Y) : builder.Move(last.X, last.Y);
            isOpen = true;
        }

        if (!builder.IsEmpty)
        {
            Sketch.Drawing.Draw(builder.Build(), new Ink(color, Thickness));
            Sketch.Drawing.Fill(ShapeBuilder.Disc(last.X, last.Y, Radius), color);
        }

        return last.Y;
    }
}
