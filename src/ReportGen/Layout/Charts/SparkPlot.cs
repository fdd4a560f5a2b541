using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Lines the size of some words, each between its first and its last value, behind the name of its series.</summary>
internal sealed class SparkPlot : Plot
{
    private const double Lines = 2;
    private const double WidestEms = 16;
    private const double WidestNames = 0.35;
    private const double Radius = 1.8;

    private static readonly SparkPen Pen = new(1, Radius);

    private readonly double _names;
    private readonly double _first;

    public SparkPlot(ChartSketch sketch)
        : base(sketch)
    {
        var series = sketch.Plan.Chart.Series;
        Height = sketch.Leading * Lines * series.Count;
        var widest = series.Count == 1 ? 0 : series.Max(s => sketch.Texts.WidthOf(s.Name, sketch.Labels));
        _names = widest == 0 ? 0 : Math.Min(widest, sketch.Room.Width * WidestNames) + (2 * ChartSketch.Gap);
        _first = series.Select(FirstOf).OfType<Document.Inline>().Select(l => sketch.Texts.WidthOf([l], sketch.Labels)).DefaultIfEmpty(0).Max();
    }

    public override double Height { get; }

    public override void Draw(double top)
    {
        for (var j = 0; j < Sketch.Plan.Chart.Series.Count; j++)
        {
            DrawSeries(j, top + (Sketch.Leading * Lines * j));
        }
    }

    /// <summary>The printed first value; null for one alone, which is the last.</summary>
    private static Document.Inline? FirstOf(Document.ChartSeries series) =>
        series.FirstIndex < series.LastIndex ? series.Points[series.FirstIndex].Label : null;

    private static Document.Inline? LastOf(Document.ChartSeries series) => series.LastIndex is >= 0 and var last ? series.Points[last].Label : null;

    private void DrawSeries(int series, double top)
    {
        var own = Sketch.Plan.Chart.Series[series];
        var left = _names + _first + ChartSketch.Gap + Radius;

        // Values at the ends of neighbouring lines are a line of text apart.
        var line = new ScaleLine(Sketch.Plan.Values, top + (Sketch.Leading * (Lines - 0.5)), top + (Sketch.Leading / 2));
        var places = CategoryPlaces.Of(Sketch.Plan, left, Math.Min(Sketch.Room.Width * 0.75, left + (WidestEms * Sketch.Labels.Size.Points)));
        var (start, end) = new SparkLine(Sketch.Plan, Sketch.Drawing, Pen).Draw(series, places, line);
        if (_names > 0 && Sketch.Texts.Lines(own.Name, Sketch.Labels, _names - (2 * ChartSketch.Gap) + 0.1) is [var name, ..])
        {
            Sketch.Drawing.Text(name, 0, Sketch.BaselineAt(own.FirstIndex < 0 ? top + (Sketch.Leading * Lines / 2) : start));
        }

        if (FirstOf(own) is { } first && left < Sketch.Room.Width)
        {
            var label = Sketch.Texts.Line([first], Sketch.Labels);
            Sketch.Drawing.Text(label, _names + _first - (label?.Width ?? 0), Sketch.BaselineAt(start));
        }

        var style = Sketch.Plan.Styles.Strong;
        var behind = places[^1] + Radius + ChartSketch.Gap;
        if (LastOf(own) is { } last && behind + Sketch.Texts.WidthOf([last], style) <= Sketch.Room.Width)
        {
            Sketch.Drawing.Text(Sketch.Texts.Line([last], style), behind, Sketch.BaselineAt(end));
        }
    }
}
