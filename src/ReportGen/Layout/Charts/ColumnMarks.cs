using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Standing bars, beside or on one another.</summary>
internal sealed class ColumnMarks(ChartSketch sketch, ColumnSlots slots, ScaleLine line)
{
    public void Draw()
    {
        foreach (var (i, j, from, to) in Columns())
        {
            var (start, length) = PartGap.Of((from, to), line.At(sketch.Plan.Values.Base));
            sketch.Drawing.Fill(ShapeBuilder.Box(slots.LeftOf(i, j), start, slots.ColumnWidth, length), sketch.Plan.FillOf(i, j));
        }
    }

    /// <summary>Takes the places of columns: lines across have their words where none stands.</summary>
    public void Take(LabelRoom labels)
    {
        if (sketch.Plan.IsStacked || !sketch.Plan.Chart.Annotations.Any(a => a.Value is not null))
        {
            return;
        }

        foreach (var (i, j, from, to) in Columns())
        {
            labels.Take(slots.LeftOf(i, j), Math.Min(from, to) + 2, slots.ColumnWidth, Math.Max(0, Math.Abs(to - from) - 3));
        }
    }

    private IEnumerable<(int Category, int Series, double From, double To)> Columns()
    {
        var plan = sketch.Plan;
        for (var i = 0; i < slots.Count; i++)
        {
            for (var j = 0; j < plan.Chart.Series.Count; j++)
            {
                if (plan.Stacks[i, j] is var (from, to))
                {
                    yield return (i, j, line.At(plan.IsStacked ? from : plan.Values.Base), line.At(to));
                }
            }
        }
    }
}
