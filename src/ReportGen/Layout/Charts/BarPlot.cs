namespace ReportGen.Layout.Charts;

/// <summary>Lying bars: names at the left, values at the ends of the bars.</summary>
internal sealed class BarPlot : Plot
{
    /// <summary>Names and values take no more than this part of the chart.</summary>
    private const double MostAround = 0.85;

    private readonly ValueAxis _axis;
    private readonly double _above;
    private readonly BarRows _rows;

    public BarPlot(ChartSketch sketch)
        : base(sketch)
    {
        _axis = new ValueAxis(sketch);
        _above = sketch.Plan.Chart.Annotations.Any(a => a.Value is not null) ? sketch.Leading : 0;
        _rows = new BarRows(sketch, sketch.Room.Height - _axis.HeightBelow - _above);
    }

    public override double Height => _above + _rows.Height + _axis.HeightBelow;

    public override void Draw(double top)
    {
        top += _above;
        var (line, hasLabels) = Across();
        var (foot, bottom) = (line.At(Sketch.Plan.Values.Base), top + _rows.Height);
        _rows.Place(top);
        _axis.DrawGridAcross(line, top, bottom);
        new BarMarks(Sketch, _rows, line).Draw();
        BrokenBase.DrawBeside(Sketch, top, bottom, foot);
        Sketch.Drawing.Rule(foot - (ChartSketch.BaseLine / 2), top, ChartSketch.BaseLine, bottom - top, Sketch.Axis);
        var values = new BarValues(Sketch, _rows, line);
        for (var i = 0; i < _rows.Count; i++)
        {
            _rows.DrawName(i);
            if (hasLabels)
            {
                values.Draw(i);
            }
        }

        _axis.DrawTicksAcross(line, bottom);
        new BarLines(Sketch, line).Draw(top, bottom);
    }

    /// <summary>The axis at its place, and whether values are printed.</summary>
    private (ScaleLine Line, bool HasLabels) Across()
    {
        var (before, behind) = LabelWidths();
        var left = _rows.NameWidth + (_rows.NameWidth > 0 ? ChartSketch.Gap + 2 : 0) + before;
        var hasLabels = _rows.HasLabels;
        if (left + behind > Sketch.Room.Width * MostAround)
        {
            // Words that leave bars no room tell nothing of their lengths.
            (hasLabels, left, behind) = (false, left - before, _axis.OverhangAcross);
        }

        return (new ScaleLine(Sketch.Plan.Values, left, Math.Max(left + 1, Sketch.Room.Width - behind)), hasLabels);
    }

    /// <summary>Room for values at the low end and behind the high end.</summary>
    private (double Before, double Behind) LabelWidths()
    {
        var (before, behind) = (0.0, _axis.OverhangAcross);
        if (!_rows.HasLabels || Sketch.Plan.IsStacked)
        {
            return (before, behind);
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            foreach (var point in Sketch.Plan.Chart.Series.Select(s => s.Points[i]).Where(p => p.Label is not null))
            {
                var width = Sketch.Texts.WidthOf([point.Label!], Sketch.Plan.Styles.OfCategory(i)) + ChartSketch.Gap;
                (before, behind) = point.Value < 0 ? (Math.Max(before, width), behind) : (before, Math.Max(behind, width));
            }
        }

        return (before, behind);
    }
}
