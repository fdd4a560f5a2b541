namespace ReportGen.Layout.Charts;

/// <summary>Standing bars: names below, values above them, the parts of stacks named at the right.</summary>
internal sealed class ColumnPlot : Plot
{
    private readonly ValueAxis _axis;
    private readonly EndNames _ends;
    private readonly AnnotationMarks _annotations;
    private readonly ColumnSlots _slots;
    private readonly ColumnNames _names;
    private readonly double _plot;
    private readonly double _above;
    private readonly double _below;

    public ColumnPlot(ChartSketch sketch)
        : base(sketch)
    {
        var plan = sketch.Plan;
        _axis = new ValueAxis(sketch);
        _ends = new EndNames(sketch);
        _annotations = new AnnotationMarks(sketch);
        _slots = new ColumnSlots(sketch, _axis.WidthAtLeft, _ends.Width);
        _names = new ColumnNames(sketch, _slots);
        _above = (plan.HasLabels && !plan.IsStacked ? sketch.Leading + 1 : plan.HasValueAxis ? sketch.Leading / 2 : 0) + _annotations.HeightAbove;
        _below = plan.HasLabels && !plan.IsStacked && plan.Values.Low < 0 ? sketch.Leading : 0;
        var names = ChartSketch.BelowBase + _names.Height;
        _plot = Math.Max(sketch.Leading, Math.Min(Math.Max(sketch.UsualHeight, _ends.LeastHeight + _above + _below + names), sketch.Room.Height) - _above - _below - names);
        Height = _above + _plot + _below + names;
    }

    public override double Height { get; }

    /// <summary>Where lines at values end: a little behind the last column, where its words may stand, too.</summary>
    private double LineEnd => Math.Min(_ends.Width > 0 ? _slots.Right : Sketch.Room.Width, _slots.MiddleOf(_slots.Count - 1) + (Sketch.Leading * 2));

    public override void Draw(double top)
    {
        var line = new ScaleLine(Sketch.Plan.Values, top + _above + _plot, top + _above);
        var (left, right, foot) = (_slots.Left, _slots.Right, line.At(Sketch.Plan.Values.Base));
        var marks = new ColumnMarks(Sketch, _slots, line);
        _axis.DrawGrid(line, left, right);
        marks.Draw();
        BrokenBase.DrawBelow(Sketch, left, right, foot);
        Sketch.Drawing.Rule(left, foot - (ChartSketch.BaseLine / 2), right - left, ChartSketch.BaseLine, Sketch.Axis);
        var labels = new LabelRoom(Sketch.Room.Width);
        marks.Take(labels);
        _annotations.Draw([.. Enumerable.Range(0, _slots.Count).Select(_slots.MiddleOf)], line, (_ends.Width > 0 ? right : Sketch.Room.Width, top));
        _names.Place(top + _above + _plot + _below + ChartSketch.BelowBase);
        var values = new ColumnValues(Sketch, _slots, line, labels);
        for (var i = 0; i < _slots.Count; i++)
        {
            _names.Draw(i);
            values.Draw(i, top);
        }

        _ends.Draw(line, right + ChartSketch.Gap, (top + (Sketch.Leading / 2), top + _above + _plot));
        _axis.DrawTicks(line, left);
        new ValueLines(Sketch, line, labels).Draw((left, LineEnd, top + _annotations.HeightAbove));
    }
}
