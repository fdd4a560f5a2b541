namespace ReportGen.Layout.Charts;

/// <summary>Where columns stand: a slot a category, with the columns of all series in its middle.</summary>
internal sealed class ColumnSlots
{
    /// <summary>Columns stand no further apart than this, however wide the page.</summary>
    private const double WidestSlot = 62;

    private const double WidestColumn = 34;
    private const double ShareOfSlot = 0.66;
    private const double ShareWithLabels = 0.92;
    private const double AroundLabel = 4;
    private const double ShareInGroup = 0.92;

    private readonly bool _isStacked;
    private readonly int _across;
    private readonly double _group;

    /// <param name="left">Width of the axis at the left.</param>
    /// <param name="right">Width of the names at the right.</param>
    public ColumnSlots(ChartSketch sketch, double left, double right)
    {
        var chart = sketch.Plan.Chart;
        (Left, Count, _isStacked) = (left, chart.Categories.Count, sketch.Plan.IsStacked);
        _across = _isStacked ? 1 : chart.Series.Count;
        var room = Math.Max(1, sketch.Room.Width - left - right);
        Width = Math.Min(room / Count, WidestSlot + ((_across - 1) * WidestSlot / 2));
        _group = _isStacked && sketch.Plan.HasLabels
            ? Math.Clamp(WidestLabel(sketch) + AroundLabel, Math.Min(Width * ShareOfSlot, WidestColumn), Width * ShareWithLabels)
            : Math.Min(Width * ShareOfSlot, WidestColumn * _across);
    }

    public int Count { get; }

    public double Left { get; }

    public double Right => Left + (Width * Count);

    /// <summary>Of a slot.</summary>
    public double Width { get; }

    public double ColumnWidth => _group / _across * (_across > 1 ? ShareInGroup : 1);

    /// <summary>The middle of a slot.</summary>
    public double MiddleOf(int category) => Left + (Width * (category + 0.5));

    /// <summary>Left edge of a column.</summary>
    public double LeftOf(int category, int series) =>
        Left + (Width * category) + ((Width - _group) / 2) + (_isStacked ? 0 : _group / _across * series);

    private static double WidestLabel(ChartSketch sketch) => sketch.Plan.Chart.Series.SelectMany(s => s.Points)
        .Select(p => p.Label).OfType<Document.Inline>().Select(l => sketch.Texts.WidthOf([l], sketch.Labels)).DefaultIfEmpty(0).Max();
}
