using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>Words above categories, each with a hairline down to its place.</summary>
internal sealed class AnnotationMarks
{
    private const double Thickness = 0.7;
    private const double Away = 3;

    private readonly ChartSketch _sketch;
    private readonly List<ChartAnnotation> _above;

    public AnnotationMarks(ChartSketch sketch)
    {
        _sketch = sketch;
        _above = [.. sketch.Plan.Chart.Annotations.Where(a => a.Category >= 0).OrderBy(a => a.Category)];
    }

    /// <summary>Height of the words above the plot.</summary>
    public double HeightAbove => _above.Count == 0 ? 0 : (Rows() * _sketch.Leading) + Away;

    /// <param name="places">Where categories stand.</param>
    /// <param name="bounds">The plot's edge at the right, and the upper one of its words.</param>
    public void Draw(double[] places, ScaleLine line, (double Right, double Top) bounds)
    {
        var room = new LabelRoom(_sketch.Room.Width);
        foreach (var annotation in _above)
        {
            DrawAbove(annotation, places[annotation.Category], room, (bounds.Top, bounds.Right, line));
        }
    }

    /// <summary>Rows that words need at most: as many as there are, since their places are not known yet.</summary>
    private int Rows()
    {
        var lines = _above.Sum(LinesOf);
        var width = _above.Sum(a => _sketch.Texts.WidthOf(a.Words, _sketch.Quiet) + Away);
        return Math.Min(lines, lines - _above.Count + 1 + (int)(width / (_sketch.Room.Width * 0.6)));
    }

    private int LinesOf(ChartAnnotation annotation) => _sketch.Texts.CountOf(annotation.Words, _sketch.Quiet, WidestAbove);

    /// <summary>Words that are wider are broken, whatever stands at the right of the plot.</summary>
    private double WidestAbove => _sketch.Room.Width * 0.6;

    private void DrawAbove(ChartAnnotation annotation, double x, LabelRoom room, (double Top, double Right, ScaleLine Line) place)
    {
        var words = _sketch.Texts.Lines(annotation.Words, _sketch.Quiet, WidestAbove);
        var width = words.Select(w => w.Width).DefaultIfEmpty(0).Max();
        var height = words.Count * _sketch.Leading;
        var rows = Rows() - words.Count + 1;
        foreach (var left in (double[])[x + Away, x - Away - width, Math.Max(0, Math.Min(x, place.Right - width))])
        {
            for (var row = 0; row < rows && left >= 0 && left + width <= place.Right; row++)
            {
                var top = place.Top + (row * _sketch.Leading);
                if (room.TryTake(left, top, width, height))
                {
                    // A hairline beside its words begins with them, one through them below.
                    var start = left < x && x < left + width ? top + height : top;
                    var end = EndOf(annotation.Category, place.Line);
                    _sketch.Drawing.Rule(x - (Thickness / 4), start + 1.5, Thickness / 2, Math.Max(0, end - start - 3), _sketch.Quiet.Color);
                    Draw(words, left, top);
                    return;
                }
            }
        }
    }

    private void Draw(IReadOnlyList<LineBox> words, double left, double top)
    {
        for (var i = 0; i < words.Count; i++)
        {
            _sketch.Write(words[i], left, top + (i * _sketch.Leading));
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
}
