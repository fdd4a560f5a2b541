using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Dots by two measures, with the names of those that have room.</summary>
internal sealed class DotPlot : Plot
{
    private const double Radius = 2.5;

    /// <summary>More dots than these have no names but those that are set off.</summary>
    private const int MostNames = 40;

    private readonly ValueAxis _axis;
    private readonly double _plot;

    public DotPlot(ChartSketch sketch)
        : base(sketch)
    {
        _axis = new ValueAxis(sketch);
        var asked = sketch.Plan.Chart.Options.Height?.Points ?? (sketch.Room.Width * sketch.Plan.Design.Ratio * 1.25);
        _plot = Math.Max(sketch.Leading, Math.Min(asked, sketch.Room.Height) - Above - Below);
        Height = Above + _plot + Below;
    }

    public override double Height { get; }

    private double Above => Sketch.Leading / 2;

    private double Below => ChartSketch.BelowBase + (Sketch.Leading * (Sketch.Plan.Chart.AcrossName.Length > 0 ? 2 : 1));

    public override void Draw(double top)
    {
        var plan = Sketch.Plan;
        var left = _axis.WidthAtLeft;
        var upwards = new ScaleLine(plan.Values, top + Above + _plot, top + Above);
        var across = new ScaleLine(plan.Across ?? plan.Values, left + (Radius * 2), Sketch.Room.Width - (Radius * 2));
        var bottom = top + Above + _plot;
        _axis.DrawGrid(upwards, left, Sketch.Room.Width);
        Sketch.Drawing.Rule(left, bottom - (ChartSketch.BaseLine / 2), Sketch.Room.Width - left, ChartSketch.BaseLine, Sketch.Axis);
        DrawDots(across, upwards);
        DrawNames(across, upwards, (top, bottom));
        _axis.DrawTicks(upwards, left);
        DrawAcross(across, bottom + ChartSketch.BelowBase);
    }

    /// <summary>Those that stand back first.</summary>
    private IEnumerable<int> Order => Enumerable.Range(0, Sketch.Plan.Chart.Categories.Count).OrderBy(i => Sketch.Plan.Chart.Categories[i].IsHighlighted);

    private void DrawDots(ScaleLine across, ScaleLine upwards)
    {
        var plan = Sketch.Plan;
        foreach (var i in Order)
        {
            for (var j = 0; j < plan.Looks.Count; j++)
            {
                if (plan.Stacks[i, j] is var (_, to))
                {
                    var at = (across.At((double)(plan.Chart.Categories[i].Position ?? 0)), upwards.At(to));
                    MarkerShapes.Draw(Sketch.Drawing, plan.Looks[j] with { Color = plan.ColorOf(i, j) }, at, Radius);
                }
            }
        }
    }

    private void DrawNames(ScaleLine across, ScaleLine upwards, (double Top, double Bottom) bounds)
    {
        var (plan, room) = (Sketch.Plan, new LabelRoom(Sketch.Room.Width));
        var dots = new List<(int Category, double X, double Y)>();
        foreach (var i in Order.Reverse())
        {
            for (var j = 0; j < plan.Looks.Count; j++)
            {
                if (plan.Stacks[i, j] is var (_, to))
                {
                    dots.Add((i, across.At((double)(plan.Chart.Categories[i].Position ?? 0)), upwards.At(to)));
                    room.Take(dots[^1].X - 1.5, dots[^1].Y - 1.5, 3, 3);
                }
            }
        }

        foreach (var dot in dots)
        {
            var category = plan.Chart.Categories[dot.Category];
            if (category.Name.Length > 0 && (category.IsHighlighted || dots.Count <= MostNames))
            {
                DrawName(category.Name, Sketch.Plan.Styles.OfCategory(dot.Category), dot, (room, bounds));
            }
        }
    }

    private void DrawName(string name, TextStyle style, (int Category, double X, double Y) dot, (LabelRoom Room, (double Top, double Bottom) Bounds) place)
    {
        var width = Sketch.Texts.WidthOf(name, style);
        var (height, away) = (Sketch.Labels.Size.Points * 0.9, Radius + 2);
        foreach (var (x, y) in ((double, double)[])
            [(dot.X + away, dot.Y - (height / 2)), (dot.X - away - width, dot.Y - (height / 2)), (dot.X - (width / 2), dot.Y - away - height + 1.5), (dot.X - (width / 2), dot.Y + away - 1.5),
             (dot.X + 1, dot.Y - away - height + 2), (dot.X + 1, dot.Y + away - 2), (dot.X - width - 1, dot.Y - away - height + 2), (dot.X - width - 1, dot.Y + away - 2)])
        {
            if (y >= place.Bounds.Top && y + height <= place.Bounds.Bottom && x >= _axis.WidthAtLeft && place.Room.TryTake(x, y, width, height))
            {
                Sketch.Drawing.Text(Sketch.Texts.Line(name, style), x, Sketch.BaselineAt(y + (height / 2)));
                return;
            }
        }
    }

    private void DrawAcross(ScaleLine across, double top)
    {
        var room = new LabelRoom(Sketch.Room.Width);
        foreach (var tick in across.Scale.Ticks)
        {
            var width = Sketch.Texts.WidthOf(tick.Text, Sketch.Quiet);
            var left = Math.Clamp(across.At(tick.Value) - (width / 2), 0, Math.Max(0, Sketch.Room.Width - width));
            if (room.TryTake(left, top, width + 1, Sketch.Leading))
            {
                Sketch.Write(Sketch.Texts.Line(tick.Text, Sketch.Quiet), left, top);
            }
        }

        var name = Sketch.Texts.Lines(Sketch.Plan.Chart.AcrossName, Sketch.Quiet, Sketch.Room.Width);
        if (name.Count > 0)
        {
            Sketch.Write(name[0], Math.Max(0, Sketch.Room.Width - name[0].Width), top + Sketch.Leading);
        }
    }
}
