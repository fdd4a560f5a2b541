using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Lines across at values of an author's, with their words along them where these have room. Drawn after all values, which they leave alone.</summary>
internal sealed class ValueLines(ChartSketch sketch, ScaleLine line, LabelRoom room)
{
    private const double Dash = 2.2;
    private const double Thickness = 0.7;
    private const double Away = 3;
    private const double Air = 1.5;

    /// <summary>How far apart the places along a line are that are tried for its words.</summary>
    private const double Step = 6;

    private IEnumerable<ChartAnnotation> Annotations => sketch.Plan.Chart.Annotations.Where(a => a.Value is not null);

    /// <summary>Of lines at values.</summary>
    public static Ink InkOf(ChartSketch sketch) => new(sketch.Quiet.Color, Thickness, Dash);

    /// <param name="bounds">Where lines begin and end, and the upper edge of the plot.</param>
    public void Draw((double Left, double Right, double Top) bounds)
    {
        if (!Annotations.Any())
        {
            return;
        }

        foreach (var annotation in Annotations)
        {
            DrawWords(annotation, HeightOf(annotation), bounds);
        }

        var gaps = new TextGaps(sketch);
        foreach (var y in Annotations.Select(HeightOf))
        {
            foreach (var (start, end) in gaps.Across(y, bounds.Left, bounds.Right))
            {
                sketch.Drawing.Draw(ShapeBuilder.Segment(start, y, end, y), InkOf(sketch));
            }
        }
    }

    private double HeightOf(ChartAnnotation annotation) => line.At((double)annotation.Value!.Value);

    /// <summary>Where nothing stands; else where no words do, on white, since a line without its words tells nothing.</summary>
    private void DrawWords(ChartAnnotation annotation, double y, (double Left, double Right, double Top) bounds)
    {
        var width = sketch.Texts.WidthOf(annotation.Words, sketch.Quiet);
        foreach (var (x, top) in Places(y, width, bounds))
        {
            if (room.TryTake(x, top, width, sketch.Leading))
            {
                sketch.Write(sketch.Texts.Line(annotation.Words, sketch.Quiet), x, top);
                return;
            }
        }

        var gaps = new TextGaps(sketch);
        foreach (var (x, top) in Places(y, width, bounds).Where(p => gaps.IsFree(p.X, p.Top, p.X + width, p.Top + sketch.Leading)))
        {
            room.Take(x, top, width, sketch.Leading);
            sketch.Drawing.Rule(x - Air, top, width + (2 * Air), sketch.Leading, Color.White);
            sketch.Write(sketch.Texts.Line(annotation.Words, sketch.Quiet), x, top);
            return;
        }
    }

    /// <summary>Above the line or below it: at its end, at its beginning, or between.</summary>
    private IEnumerable<(double X, double Top)> Places(double y, double width, (double Left, double Right, double Top) bounds)
    {
        var (first, last) = (bounds.Left + Away, bounds.Right - width);
        return ((double[])[y - sketch.Leading - 1, y + 1])
            .Where(top => top >= bounds.Top && top + sketch.Leading <= line.Low + 1)
            .SelectMany(top => Places(first, last).Select(x => (x, top)));
    }

    private static IEnumerable<double> Places(double first, double last)
    {
        if (last < first)
        {
            yield break;
        }

        yield return last;
        yield return first;
        for (var x = last - Step; x > first; x -= Step)
        {
            yield return x;
        }
    }
}
