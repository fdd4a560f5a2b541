using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>The rows of lying bars: their names, how high each is, and where its bars stand.</summary>
internal sealed class BarRows
{
    /// <summary>Names are broken rather than wider than this part of the chart.</summary>
    private const double WidestNames = 0.4;

    private const double Usual = 9.5;
    private const double InGroups = 9;
    private const double GapOfRows = 6.5;

    /// <summary>Where rows are many, bars take this part of theirs.</summary>
    private const double ShareOfRow = 0.68;

    private readonly ChartSketch _sketch;
    private readonly IReadOnlyList<LineBox>[] _names;
    private readonly double[] _heights;
    private readonly double[] _tops;
    private readonly int _across;
    private double _named = double.NegativeInfinity;

    /// <param name="room">Height that all may have.</param>
    public BarRows(ChartSketch sketch, double room)
    {
        _sketch = sketch;
        var (chart, styles) = (sketch.Plan.Chart, sketch.Plan.Styles);
        NameWidth = Math.Min(chart.Categories.Select((c, i) => sketch.Texts.WidthOf(c.Name, styles.OfCategory(i))).DefaultIfEmpty(0).Max(), sketch.Room.Width * WidestNames);
        _names = [.. chart.Categories.Select((c, i) => sketch.Texts.Lines(c.Name, styles.OfCategory(i), NameWidth + 0.1))];
        _across = sketch.Plan.IsStacked ? 1 : chart.Series.Count;
        Thickness = _across > 1 ? InGroups : Usual;
        _heights = [.. _names.Select(n => Math.Max((n.Count * sketch.Leading) + 2, (Thickness * _across) + GapOfRows))];
        _tops = new double[_heights.Length];
        if (_heights.Sum() > room)
        {
            Array.Fill(_heights, room / _heights.Length);
            Thickness = _heights[0] * ShareOfRow / _across;
        }

        HasLabels = sketch.Plan.HasLabels && (_across == 1 ? _heights.Max() : Thickness + 1) >= sketch.Labels.Size.Points;
    }

    public int Count => _heights.Length;

    public double Height => _heights.Sum();

    public double NameWidth { get; }

    /// <summary>Of a bar, with the white to the next of its group.</summary>
    public double Thickness { get; }

    public double GapInGroup => _sketch.Plan.Chart.Series.Count > 1 ? Math.Min(0.8, Thickness / 5) : 0;

    /// <summary>Whether values are printed, and have room in their rows.</summary>
    public bool HasLabels { get; }

    public double HeightOf(int row) => _heights[row];

    public double TopOf(int row) => _tops[row];

    /// <summary>Upper edge of a bar.</summary>
    public double TopOf(int row, int series) =>
        _tops[row] + ((_heights[row] - (Thickness * _across)) / 2) + (_sketch.Plan.IsStacked ? 0 : Thickness * series);

    /// <summary>Places the rows, one below the other.</summary>
    public void Place(double top)
    {
        for (var i = 0; i < _tops.Length; i++)
        {
            _tops[i] = top;
            top += _heights[i];
        }
    }

    /// <summary>Draws the name of a row, from the first on: where rows are narrow, not all are named.</summary>
    public void DrawName(int row)
    {
        var height = _names[row].Count * _sketch.Leading;
        var (first, last) = (_tops[0], _tops[0] + Height);
        var y = Math.Clamp(_tops[row] + ((_heights[row] - height) / 2), first, Math.Max(first, last - height));
        if (y < _named - 0.5)
        {
            return;
        }

        foreach (var name in _names[row])
        {
            _sketch.Write(name, NameWidth - name.Width, y);
            y += _sketch.Leading;
        }

        _named = y;
    }
}
