using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Words above categories, each with a hairline down to its place, and lines across at values.</summary>
internal sealed class AnnotationMarks
{
    private const double Dash = 2.2;
    private const double Thickness = 0.7;
    private const int MostRows = 3;
    private const double Away = 3;

    private readonly ChartSketch _sketch;
    private readonly List<ChartAnnotation> _above;

    public AnnotationMarks(ChartSketch sketch)
    {
        _sketch = sketch;
        _above = [.. sketch.Plan.Chart.Annotations.Where(a => a.Category >= 0).OrderBy(a => a.Category)];
    }

    /// <summary>Height of the words above the plot.</summary>
    public double HeightAbove => _above.Count == 0 ? 0 : (Math.Min(MostRows, Rows()) * _sketch.Leading) + Away;

    /// <param name="places">Where categories stand.</param>
    /// <param name="corner">The plot's left edge, and the upper one of its words.</param>
    public void Draw(double[] places, (ScaleLine Line, LabelRoom Room) plot, (double Left, double Top) corner)
    {
        var line = plot.Line;
        var room = new LabelRoom(_sketch.Room.Width);
        foreach (var annotation in _above)
        {
            DrawAbove(annotation, places[annotation.Category], room, (corner.Top, line));
        }

        foreach (var annotation in _sketch.Plan.Chart.Annotations)
        {
            if (annotation.Value is { } value)
            {
                DrawAcross(annotation, line.At((double)value), plot.Room, (corner.Left, places.Length > 0 ? places[^1] : corner.Left));
            }
        }
    }

    /// <summary>Rows that words need at most: as many as there are, since their places are not known yet.</summary>
    private int Rows()
    {
        var width = _above.Sum(a => _sketch.Texts.WidthOf(a.Words, _sketch.Quiet) + Away);
        return Math.Min(_above.Count, 1 + (int)(width / (_sketch.Room.Width * 0.6)));
    }

    private void DrawAbove(ChartAnnotation annotation, double x, LabelRoom room, (double Top, ScaleLine Line) place)
    {
        var width = _sketch.Texts.WidthOf(annotation.Words, _sketch.Quiet);
        var left = x + Away + width <= _sketch.Room.Width ? x + Away : x - Away - width;
        for (var row = 0; row < Math.Min(MostRows, Rows()); row++)
        {
            var top = place.Top + (row * _sketch.Leading);
            if (left >= 0 && room.TryTake(left, top, width, _sketch.Leading))
            {
                var end = EndOf(annotation.Category, place.Line);
                _sketch.Drawing.Rule(x - (Thickness / 4), top + 1.5, Thickness / 2, Math.Max(0, end - top - 3), _sketch.Quiet.Color);
                var words = _sketch.Texts.Line(annotation.Words, _sketch.Quiet);
                _sketch.Drawing.Text(words, left, top + (words?.Ascent ?? 0));
                return;
            }
        }
    }

    /// <summary>The upper end of the marks of a category, less the value printed above a column.</summary>
    private double EndOf(int category, ScaleLine line)
    {
        var end = line.Low;
        for (var j = 0; j < _sketch.Plan.Looks.Count; j++)
        {
            end = _sketch.Plan.Stacks[category, j] is var (from, to) ? Math.Min(end, line.At(Math.Max(from, to))) : end;
        }

        var isPrinted = _sketch.Plan.HasLabels && _sketch.Plan.Chart.Series.Any(s => s.Points[category].Label is not null);
        return isPrinted ? end - _sketch.Leading : end;
    }

    private void DrawAcross(ChartAnnotation annotation, double y, LabelRoom room, (double Left, double Last) place)
    {
        var right = Math.Min(_sketch.Room.Width, place.Last + (_sketch.Leading * 2));
        _sketch.Drawing.Draw(ShapeBuilder.Segment(place.Left, y, right, y), new Ink(_sketch.Quiet.Color, Thickness, Dash));
        var width = _sketch.Texts.WidthOf(annotation.Words, _sketch.Quiet);
        var (above, below) = (y - _sketch.Leading - 1, y + 1);
        foreach (var (x, top) in ((double, double)[])[(right - width, above), (place.Left + Away, above), (right - width, below), (place.Left + Away, below)])
        {
            if (x >= place.Left && room.TryTake(x, top, width, _sketch.Leading))
            {
                var words = _sketch.Texts.Line(annotation.Words, _sketch.Quiet);
                _sketch.Drawing.Text(words, x, top + (words?.Ascent ?? 0));
                return;
            }
        }
    }
}
