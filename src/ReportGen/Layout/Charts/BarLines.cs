using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Upright lines at values of an author's, their words above. Drawn after all values, which they leave alone.</summary>
internal sealed class BarLines(ChartSketch sketch, ScaleLine line)
{
    /// <param name="top">Upper edge of the rows.</param>
    /// <param name="bottom">Their lower edge.</param>
    public void Draw(double top, double bottom)
    {
        if (!sketch.Plan.Chart.Annotations.Any(a => a.Value is not null))
        {
            return;
        }

        var (room, gaps) = (new LabelRoom(sketch.Room.Width), new TextGaps(sketch));
        foreach (var annotation in sketch.Plan.Chart.Annotations.Where(a => a.Value is not null))
        {
            var x = line.At((double)annotation.Value!.Value);
            foreach (var (start, end) in gaps.Upright(x, top, bottom))
            {
                sketch.Drawing.Draw(ShapeBuilder.Segment(x, start, x, end), ValueLines.InkOf(sketch));
            }

            var width = sketch.Texts.WidthOf(annotation.Words, sketch.Quiet);
            var left = Math.Clamp(x - (width / 2), 0, Math.Max(0, sketch.Room.Width - width));
            if (room.TryTake(left, top - sketch.Leading, width, sketch.Leading))
            {
                var words = sketch.Texts.Line(annotation.Words, sketch.Quiet);
                sketch.Drawing.Text(words, left, top - sketch.Leading + (words?.Ascent ?? 0) - 1);
            }
        }
    }
}
