using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Lines: series named at their ends, gaps where values are missing.</summary>
internal sealed class LinePlot : Plot
{
    /// <summary>White space between the axis and the first and last values.</summary>
    private const double Inset = 4;

    private readonly ValueAxis _axis;
    private readonly EndNames _ends;
    private readonly AnnotationMarks _annotations;
    private readonly double _plot;
    private readonly double _above;
    private readonly double _inset;

    public LinePlot(ChartSketch sketch)
        : base(sketch)
    {
        var plan = sketch.Plan;
        _axis = new ValueAxis(sketch);
        _ends = new EndNames(sketch);
        _annotations = new AnnotationMarks(sketch);
        _above = (plan.HasLabels ? sketch.Leading : sketch.Leading / 2) + _annotations.HeightAbove;
        var widest = plan.Chart.Series.SelectMany(s => s.Points).Where(p => p.Label is not null).Select(p => sketch.Texts.WidthOf([p.Label!], sketch.Labels)).DefaultIfEmpty(0).Max();
        _inset = plan.Shape == ChartShape.Areas ? 0 : plan.HasLabels && plan.Naming == SeriesNaming.None ? Math.Max(Inset, widest / 2) : Inset;
        var names = ChartSketch.BelowBase + sketch.Leading;
        _plot = Math.Max(sketch.Leading, Math.Min(Math.Max(sketch.UsualHeight, _ends.LeastHeight + _above + names), sketch.Room.Height) - _above - names);
        Height = _above + _plot + names;
    }

    public override double Height { get; }

    private double Left => _axis.WidthAtLeft;

    private double Right => Sketch.Room.Width - _ends.Width;

    public override void Draw(double top)
    {
        var plan = Sketch.Plan;
        var line = new ScaleLine(plan.Values, top + _above + _plot, top + _above);
        var places = CategoryPlaces.Of(plan, Left + _inset, Right - _inset);
        _axis.DrawGrid(line, Left, Right);
        if (plan.HasAreas)
        {
            new AreaMarks(Sketch, places, line).Draw();
        }
        else
        {
            new LineMarks(Sketch, places, line).Draw();
        }

        Sketch.Drawing.Rule(Left, line.At(plan.Values.Base) - (ChartSketch.BaseLine / 2), Right - Left, ChartSketch.BaseLine, Sketch.Axis);
        var room = new LabelRoom(Sketch.Room.Width);
        LineRoom.Take(room, plan, places, line);
        var edge = _ends.Width > 0 ? Right : Sketch.Room.Width;
        _annotations.Draw(places, line, (edge, top));
        new CategoryNames(Sketch).Draw(places, top + _above + _plot + ChartSketch.BelowBase);
        new PointLabels(Sketch, places, line, room).Draw((Left, top + _annotations.HeightAbove, Right, top + _above + _plot));
        _ends.Draw(line, Right + ChartSketch.Gap, (top + (Sketch.Leading / 2), top + _above + _plot));
        _axis.DrawTicks(line, Left);
        new ValueLines(Sketch, line, room).Draw((Left, Math.Min(edge, places[^1] + (Sketch.Leading * 2)), top + _annotations.HeightAbove));
    }
}
