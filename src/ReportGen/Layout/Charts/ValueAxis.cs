namespace ReportGen.Layout.Charts;

/// <summary>The axis of values: hairlines behind the marks, numbers beside or below them.</summary>
internal sealed class ValueAxis(ChartSketch sketch)
{
    private const double Above = 3;

    private readonly double _widest = sketch.Plan.HasValueAxis
        ? sketch.Plan.Values.Ticks.Select(t => sketch.Texts.WidthOf(t.Text, sketch.Quiet)).DefaultIfEmpty(0).Max()
        : 0;

    /// <summary>Numbers that would take most of a plot are left out.</summary>
    private const double MostOfWidth = 0.5;

    private bool IsDrawn => sketch.Plan.HasValueAxis && _widest <= sketch.Room.Width * MostOfWidth;

    /// <summary>Width of the numbers at the left of standing marks, with their gap.</summary>
    public double WidthAtLeft => IsDrawn ? _widest + ChartSketch.Gap : 0;

    /// <summary>Height of the numbers below lying marks.</summary>
    public double HeightBelow => IsDrawn ? Above + sketch.Leading : 0;

    /// <summary>How far the last number below lying marks reaches beyond them.</summary>
    public double OverhangAcross => IsDrawn ? _widest / 2 : 0;

    /// <summary>Upright hairlines.</summary>
    public void DrawGridAcross(ScaleLine line, double top, double bottom)
    {
        foreach (var tick in IsDrawn ? sketch.Plan.Values.Ticks : [])
        {
            sketch.Drawing.Rule(line.At(tick.Value) - (ChartSketch.Hairline / 2), top, ChartSketch.Hairline, bottom - top, sketch.Plan.Design.Grid);
        }
    }

    /// <summary>Numbers below, in the middle of their hairlines.</summary>
    public void DrawTicksAcross(ScaleLine line, double bottom)
    {
        var room = new LabelRoom(sketch.Room.Width + (sketch.Leading / 2));
        foreach (var tick in IsDrawn ? sketch.Plan.Values.Ticks : [])
        {
            var width = sketch.Texts.WidthOf(tick.Text, sketch.Quiet);
            var left = line.At(tick.Value) - (width / 2);
            if (room.TryTake(Math.Max(0, left), bottom + Above, width + ChartSketch.Gap, sketch.Leading))
            {
                sketch.Write(sketch.Texts.Line(tick.Text, sketch.Quiet), Math.Max(0, left), bottom + Above);
            }
        }
    }

    /// <summary>Hairlines from left to right.</summary>
    public void DrawGrid(ScaleLine line, double left, double right)
    {
        foreach (var tick in IsDrawn ? sketch.Plan.Values.Ticks : [])
        {
            sketch.Drawing.Rule(left, line.At(tick.Value) - (ChartSketch.Hairline / 2), right - left, ChartSketch.Hairline, sketch.Plan.Design.Grid);
        }
    }

    /// <summary>Numbers at the left, flush at their right.</summary>
    public void DrawTicks(ScaleLine line, double right)
    {
        var last = sketch.Plan.Values.Ticks.Count - 1;
        var step = 1;
        while (step < last && Math.Abs(line.High - line.Low) * step / last < sketch.Labels.Size.Points)
        {
            step++;
        }

        for (var i = last; i >= 0 && IsDrawn; i--)
        {
            if (i % step == 0)
            {
                var tick = sketch.Plan.Values.Ticks[i];
                var label = sketch.Texts.Line(tick.Text, sketch.Quiet);
                sketch.Drawing.Text(label, right - ChartSketch.Gap - (label?.Width ?? 0), sketch.BaselineAt(line.At(tick.Value)));
            }
        }
    }
}
