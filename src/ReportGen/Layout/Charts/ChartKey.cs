using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>The names of series above a plot, each behind a square of its colour, in the order of their marks.</summary>
internal sealed class ChartKey(ChartSketch sketch)
{
    private const double Square = 6;
    private const double Stroke = 1.8;
    private const double BetweenNames = 12;
    private const double Below = 4;

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
            var name = sketch.Texts.Line(sketch.Plan.Chart.Series[j].Name, sketch.Labels);
            var width = Square + ChartSketch.Gap + (name?.Width ?? 0);
            if (x > 0 && x + width > sketch.Room.Width)
            {
                (x, top) = (0, top + sketch.Leading);
            }

            var baseline = top + (name?.Ascent ?? sketch.Leading);
            sketch.Drawing.Fill(ShapeBuilder.Box(x, baseline - Square + 0.5, Square, Square), sketch.Plan.Looks[j].Color);
            sketch.Drawing.Text(name, x + Square + ChartSketch.Gap, baseline);
            x += width + BetweenNames;
        }

        return top + sketch.Leading + Below;
    }

    private double DrawTarget(double top)
    {
        var name = sketch.Texts.Line(Document.ChartWording.For(sketch.Plan.Chart.Language).Target, sketch.Labels);
        var baseline = top + (name?.Ascent ?? 0);
        sketch.Drawing.Rule(1, baseline - Square - 0.5, Stroke, Square + 1.5, sketch.Axis);
        sketch.Drawing.Text(name, Stroke + 1 + ChartSketch.Gap, baseline);
        return top + sketch.Leading + Below;
    }
}
