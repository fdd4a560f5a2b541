using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Values above columns or in their parts, where they have room.</summary>
/// <param name="labels">What is taken already.</param>
internal sealed class ColumnValues(ChartSketch sketch, ColumnSlots slots, ScaleLine line, LabelRoom labels)
{
    private ChartPlan Plan => sketch.Plan;

    /// <param name="top">Upper edge of the chart.</param>
    public void Draw(int category, double top)
    {
        for (var j = 0; j < Plan.Chart.Series.Count; j++)
        {
            var middle = slots.LeftOf(category, j) + (slots.ColumnWidth / 2);
            if (Plan.Stacks[category, j] is not var (from, to))
            {
                DrawMissing(middle, top);
            }
            else if (Plan.HasLabels && Plan.Chart.Series[j].Points[category].Label is { } label && TopOfLabel(from, to) is { } place)
            {
                DrawLabel((category, j), label, middle, place);
            }
        }
    }

    private TextStyle StyleOf(int category, int series)
    {
        var style = Plan.Styles.OfCategory(category);
        return Plan.IsStacked ? style with { Color = Plan.InkOn(category, series) } : style;
    }

    private void DrawLabel((int Category, int Series) at, Document.Inline label, double middle, double top)
    {
        var style = StyleOf(at.Category, at.Series);
        var width = sketch.Texts.WidthOf([label], style);
        if ((!Plan.IsStacked || width <= slots.ColumnWidth) && labels.TryTake(middle - (width / 2), top, width, sketch.Leading))
        {
            var (words, left) = (sketch.Texts.Line([label], style), middle - (width / 2));
            if (Plan.IsStacked)
            {
                var mark = (middle - (slots.ColumnWidth / 2), middle + (slots.ColumnWidth / 2));
                sketch.DrawPlate(Plan.PlateOn(at.Category, at.Series)?.Ground, (left, left + width), mark, top + (words?.Ascent ?? 0));
            }

            sketch.Write(words, left, top);
        }
    }

    /// <summary>Beside the end of a column, in the middle of a part that is high enough; null for one that is not.</summary>
    private double? TopOfLabel(double from, double to)
    {
        if (Plan.IsStacked)
        {
            return Math.Abs(line.At(to) - line.At(from)) >= sketch.Leading ? ((line.At(to) + line.At(from)) / 2) - (sketch.Leading / 2) : null;
        }

        return to < 0 ? line.At(to) + 1 : line.At(to) - sketch.Leading - 0.5;
    }

    /// <summary>A dash where there is no value: it is not zero.</summary>
    private void DrawMissing(double middle, double top)
    {
        var width = sketch.Texts.WidthOf("–", sketch.Quiet);
        var y = Math.Max(top, line.At(Plan.Values.Base) - sketch.Leading);
        if (!Plan.IsStacked && labels.TryTake(middle - (width / 2), y, width, sketch.Leading))
        {
            sketch.Write(sketch.Texts.Line("–", sketch.Quiet), middle - (width / 2), y);
        }
    }
}
