using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>The names of series at the right, each as near to the end of its line as its neighbours allow.</summary>
internal sealed class EndNames
{
    /// <summary>Names take no more than this part of the chart; longer ones are broken.</summary>
    private const double Widest = 0.34;

    /// <summary>Words of just this width stay on one line.</summary>
    private const double Slack = 0.1;

    private readonly ChartSketch _sketch;
    private readonly double[] _widths;
    private readonly int[] _lines;

    public EndNames(ChartSketch sketch)
    {
        _sketch = sketch;
        var series = sketch.Plan.Chart.Series;
        _widths = new double[series.Count];
        for (var j = 0; j < series.Count && sketch.Plan.Naming == SeriesNaming.AtEnds; j++)
        {
            _widths[j] = Math.Min(sketch.Texts.WidthOf(WordsOf(j), StyleOf(j)), sketch.Room.Width * Widest);
        }

        _lines = [.. _widths.Select((width, j) => width > 0 ? sketch.Texts.CountOf(WordsOf(j), StyleOf(j), width + Slack) : 0)];
        Width = _widths.Max() is var widest && widest > 0 ? widest + (2 * ChartSketch.Gap) : 0;
    }

    /// <summary>Room that they take; 0 where there are none.</summary>
    public double Width { get; }

    /// <summary>Height that they need one below the other.</summary>
    public double LeastHeight => _lines.Sum() * _sketch.Leading;

    /// <summary>Draws the names beside the last values.</summary>
    /// <param name="bounds">Upper and lower edge of the plot.</param>
    public void Draw(ScaleLine line, double left, (double Top, double Bottom) bounds)
    {
        if (Width == 0)
        {
            return;
        }

        var most = (int)((bounds.Bottom - bounds.Top) / _sketch.Leading) + 1;
        var wanted = Enumerable.Range(0, _widths.Length)
            .Select(j => (Series: j, Place: PlaceOf(j, line)))
            .Where(w => w.Place is not null)
            .OrderByDescending(w => _sketch.Plan.Looks[w.Series].IsHighlighted)
            .Where(w => (most -= _lines[w.Series]) >= 0)
            .ToList()
            .OrderBy(w => w.Place).ThenBy(w => w.Series)
            .ToList();
        var places = Spread.Apart([.. wanted.Select(w => (w.Place!.Value, _lines[w.Series]))], _sketch.Leading, bounds);
        for (var i = 0; i < places.Length; i++)
        {
            var j = wanted[i].Series;
            _sketch.DrawLines(_sketch.Texts.Lines(WordsOf(j), StyleOf(j), _widths[j] + Slack), places[i], _ => left);
        }
    }

    private TextStyle StyleOf(int series) => _sketch.Plan.Styles.AtEnd(series);

    /// <summary>The name, and the last value where it is printed.</summary>
    private IReadOnlyList<Document.Inline> WordsOf(int series)
    {
        var own = _sketch.Plan.Chart.Series[series];
        var name = new Document.Text(own.Name);
        return _sketch.Plan.Shape == ChartShape.Lines && own.LastIndex is >= 0 and var last && own.Points[last].Label is { } label
            ? [new Document.Text(own.Name + "\u2002"), label]
            : [name];
    }

    private double? PlaceOf(int series, ScaleLine line)
    {
        if (_sketch.Plan.Chart.Series[series].LastIndex is not (>= 0 and var last) || _sketch.Plan.Stacks[last, series] is not var (from, to))
        {
            return null;
        }

        return _sketch.Plan.IsStacked ? line.At((from + to) / 2) : line.At(to);
    }
}
