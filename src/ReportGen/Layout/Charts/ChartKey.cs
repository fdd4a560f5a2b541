using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The names of series above a plot, each behind a sample of its marks, in their order.</summary>
internal sealed class ChartKey(ChartSketch sketch)
{
    private const double Width = 9;
    private const double Height = 6.5;
    private const double Radius = 2.5;
    private const double Stroke = 1.8;
    private const double BetweenNames = 12;
    private const double Below = 4;
    private const double BelowBaseline = 0.5;

    /// <returns>Its lower edge; the upper one where there is nothing to name.</returns>
    public double Draw(double top)
    {
        if (sketch.Plan.Naming != SeriesNaming.Above)
        {
            return sketch.Plan.Shape == ChartShape.Bullets && sketch.Plan.Chart.Series[0].Points.Any(p => p.Target is not null) ? DrawTarget(top) : top;
        }

        var x = 0.0;
        for (var j = 0; j < sketch.Plan.Looks.Count; j++)
        {
            var lines = sketch.Texts.Lines(sketch.Plan.Chart.Series[j].Name, sketch.Labels, sketch.Room.Width - WidthOfSample - ChartSketch.Gap);
            var name = lines.Count > 0 ? lines[0] : null;
            var width = WidthOfSample + ChartSketch.Gap + (name?.Width ?? 0);
            if (x > 0 && x + width > sketch.Room.Width)
            {
                (x, top) = (0, top + sketch.Leading);
            }

            var baseline = top + (name?.Ascent ?? sketch.Leading);
            DrawSample(sketch.Plan.Looks[j], x, baseline);
            sketch.Drawing.Text(name, x + WidthOfSample + ChartSketch.Gap, baseline);
            x += width + BetweenNames;
        }

        return top + sketch.Leading + Below;
    }

    private bool IsOfDots => sketch.Plan.Shape == ChartShape.Dots;

    private double WidthOfSample => IsOfDots ? 2 * Radius : Width;

    private void DrawSample(SeriesLook look, double x, double baseline)
    {
        if (IsOfDots)
        {
            MarkerShapes.Draw(sketch.Drawing, look, (x + Radius, baseline - (Height / 2) + BelowBaseline), Radius);
        }
        else
        {
            sketch.Drawing.Fill(ShapeBuilder.Box(x, baseline - Height + BelowBaseline, Width, Height), look.Fill);
        }
    }

    private double DrawTarget(double top)
    {
        var name = sketch.Texts.Line(Document.ChartWording.For(sketch.Plan.Chart.Language).Target, sketch.Labels);
        var baseline = top + (name?.Ascent ?? 0);
        sketch.Drawing.Rule(1, baseline - Height, Stroke, Height + 1, sketch.Axis);
        sketch.Drawing.Text(name, Stroke + 1 + ChartSketch.Gap, baseline);
        return top + sketch.Leading + Below;
    }
}
