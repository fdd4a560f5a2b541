using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>Values behind lying bars or in their parts, and an author's words behind them.</summary>
internal sealed class BarValues(ChartSketch sketch, BarRows rows, ScaleLine line)
{
    public void Draw(int row)
    {
        for (var j = 0; j < sketch.Plan.Chart.Series.Count; j++)
        {
            Draw(row, j);
        }
    }

    private void Draw(int row, int series)
    {
        var plan = sketch.Plan;
        var point = plan.Chart.Series[series].Points[row];
        var baseline = sketch.BaselineAt(rows.TopOf(row, series) + ((rows.Thickness - rows.GapInGroup) / 2));
        if (plan.Stacks[row, series] is not var (from, to))
        {
            if (!plan.IsStacked)
            {
                DrawNoData(line.At(plan.Values.Base), baseline);
            }
        }
        else if (point.Label is not null && plan.IsStacked)
        {
            DrawInside((row, series), point.Label, (line.At(from), line.At(to)), baseline);
        }
        else if (point.Label is not null)
        {
            DrawBehind(row, series, point, baseline);
        }
    }

    private void DrawBehind(int row, int series, ChartPoint point, double baseline)
    {
        var to = sketch.Plan.Stacks[row, series]!.Value.To;
        var label = sketch.Texts.Line([point.Label!], sketch.Plan.Styles.OfCategory(row));
        var width = label?.Width ?? 0;
        var x = line.At(Math.Max(to, point.Target is { } target && Overlaps(to, (double)target, width) ? (double)target : to));
        sketch.Drawing.Text(label, to < 0 ? x - ChartSketch.Gap - width : x + ChartSketch.Gap, baseline);
        if (to >= 0 && series == 0)
        {
            DrawWords(row, x + (2 * ChartSketch.Gap) + width, baseline);
        }
    }

    /// <summary>Says that there is no value, at the side of the bars that has room.</summary>
    private void DrawNoData(double x, double baseline)
    {
        var words = sketch.Texts.Line(ChartWording.For(sketch.Plan.Chart.Language).NoData, sketch.Quiet);
        var width = words?.Width ?? 0;
        if (x + ChartSketch.Gap + width <= sketch.Room.Width)
        {
            sketch.Drawing.Text(words, x + ChartSketch.Gap, baseline);
        }
        else if (x - ChartSketch.Gap - width >= line.Low)
        {
            sketch.Drawing.Text(words, x - ChartSketch.Gap - width, baseline);
        }
    }

    /// <summary>An author's words behind the value, where they have room.</summary>
    private void DrawWords(int row, double left, double baseline)
    {
        foreach (var annotation in sketch.Plan.Chart.Annotations.Where(a => a.Category == row))
        {
            if (left + sketch.Texts.WidthOf(annotation.Words, sketch.Quiet) <= sketch.Room.Width)
            {
                sketch.Drawing.Text(sketch.Texts.Line(annotation.Words, sketch.Quiet), left, baseline);
                return;
            }
        }
    }

    /// <summary>Whether a value behind its bar would stand upon the stroke at the target.</summary>
    private bool Overlaps(double value, double target, double width) =>
        target >= value && line.At(target) - line.At(value) < width + (2 * ChartSketch.Gap);

    /// <summary>A value in its part of a bar, if it has room there.</summary>
    private void DrawInside((int Row, int Series) at, Document.Inline label, (double From, double To) ends, double baseline)
    {
        var style = sketch.Labels with { Color = sketch.Plan.InkOn(at.Row, at.Series) };
        var width = sketch.Texts.WidthOf([label], style);
        if (sketch.Plan.FitsInside(at.Row, at.Series) && width <= Math.Abs(ends.To - ends.From) && rows.Thickness >= sketch.Labels.Size.Points)
        {
            var left = ((ends.From + ends.To) / 2) - (width / 2);
            var (start, length) = PartGap.Of(ends, line.At(sketch.Plan.Values.Base));
            sketch.DrawPlate(sketch.Plan.PlateOn(at.Row, at.Series)?.Ground, (left, left + width), (start, start + length), baseline);
            sketch.Drawing.Text(sketch.Texts.Line([label], style), left, baseline);
        }
    }
}
