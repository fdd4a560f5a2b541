using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Lying bars, and strokes across them at what was aimed at.</summary>
internal sealed class BarMarks(ChartSketch sketch, BarRows rows, ScaleLine line)
{
    private const double TargetThickness = 1.8;
    private const double TargetOverhang = 5;

    public void Draw()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < sketch.Plan.Chart.Series.Count; j++)
            {
                if (sketch.Plan.Stacks[i, j] is var (from, to))
                {
                    DrawBar(i, j, line.At(sketch.Plan.IsStacked ? from : sketch.Plan.Values.Base), line.At(to));
                }
            }

            DrawTarget(i);
        }
    }

    private void DrawBar(int row, int series, double from, double to)
    {
        var plan = sketch.Plan;
        var (start, length) = PartGap.Of((from, to), line.At(plan.Values.Base));
        var bar = ShapeBuilder.Box(start, rows.TopOf(row, series), length, rows.Thickness - (plan.IsStacked ? 0 : rows.GapInGroup));
        sketch.Drawing.Fill(bar, plan.FillOf(row, series));
    }

    private void DrawTarget(int row)
    {
        if (sketch.Plan.Chart.Series[0].Points[row].Target is { } target)
        {
            var height = Math.Min(rows.HeightOf(row), rows.Thickness + TargetOverhang);
            sketch.Drawing.Rule(line.At((double)target) - (TargetThickness / 2), rows.TopOf(row) + ((rows.HeightOf(row) - height) / 2), TargetThickness, height, sketch.Axis);
        }
    }
}
