using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>Lying bars: names at the left, values at the ends of the bars.</summary>
internal sealed class BarPlot : Plot
{
    /// <summary>Names are broken rather than wider than this part of the chart.</summary>
    private const double WidestNames = 0.4;

    private const double Thickness = 9.5;
    private const double ThicknessInGroups = 9;
    private const double GapOfRows = 6.5;
    private const double TargetThickness = 1.8;
    private const double TargetOverhang = 5;

    /// <summary>Where rows are many, bars take this part of theirs.</summary>
    private const double ShareOfRow = 0.68;

    private readonly IReadOnlyList<LineBox>[] _names;
    private readonly double _nameWidth;
    private readonly double _thickness;
    private readonly double[] _rows;
    private readonly bool _hasLabels;
    private readonly double _above;
    private readonly ValueAxis _axis;

    public BarPlot(ChartSketch sketch)
        : base(sketch)
    {
        var chart = sketch.Plan.Chart;
        _nameWidth = Math.Min(chart.Categories.Select(c => sketch.Texts.WidthOf(c.Name, StyleOf(c))).DefaultIfEmpty(0).Max(), sketch.Room.Width * WidestNames);
        _names = [.. chart.Categories.Select(c => sketch.Texts.Lines(c.Name, StyleOf(c), _nameWidth + 0.1))];
        _axis = new ValueAxis(sketch);
        var across = sketch.Plan.IsStacked ? 1 : chart.Series.Count;
        _thickness = across > 1 ? ThicknessInGroups : Thickness;
        _rows = [.. _names.Select(n => Math.Max((n.Count * sketch.Leading) + 2, (_thickness * across) + GapOfRows))];
        _above = chart.Annotations.Any(a => a.Value is not null) ? sketch.Leading : 0;
        var room = sketch.Room.Height - _axis.HeightBelow - _above;
        if (_rows.Sum() > room)
        {
            Array.Fill(_rows, room / _rows.Length);
            _thickness = _rows[0] * ShareOfRow / across;
        }

        _hasLabels = sketch.Plan.HasLabels && (across == 1 ? _rows.Max() : _thickness + 1) >= sketch.Labels.Size.Points;
    }

    public override double Height => _above + _rows.Sum() + _axis.HeightBelow;

    public override void Draw(double top)
    {
        top += _above;
        var plan = Sketch.Plan;
        var (before, behind) = LabelWidths();
        var left = _nameWidth + (_nameWidth > 0 ? ChartSketch.Gap + 2 : 0) + before;
        var line = new ScaleLine(plan.Values, left, Math.Max(left + 1, Sketch.Room.Width - behind));
        var bottom = top + _rows.Sum();
        _axis.DrawGridAcross(line, top, bottom);
        DrawBars(line, top);
        BrokenBase.DrawBeside(Sketch, top, bottom, line.At(plan.Values.Base));
        DrawLines(line, top, bottom);
        Sketch.Drawing.Rule(line.At(plan.Values.Base) - (ChartSketch.BaseLine / 2), top, ChartSketch.BaseLine, bottom - top, Sketch.Axis);
        var named = double.NegativeInfinity;
        for (var i = 0; i < _rows.Length; i++)
        {
            named = DrawRow(i, top, named, line);
            top += _rows[i];
        }

        _axis.DrawTicksAcross(line, bottom);
    }

    /// <summary>Upright lines at values, their words above.</summary>
    private void DrawLines(ScaleLine line, double top, double bottom)
    {
        var room = new LabelRoom(Sketch.Room.Width);
        foreach (var annotation in Sketch.Plan.Chart.Annotations.Where(a => a.Value is not null))
        {
            var x = line.At((double)annotation.Value!.Value);
            Sketch.Drawing.Draw(ShapeBuilder.Segment(x, top, x, bottom), new Ink(Sketch.Quiet.Color, 0.7, 2.2));
            var width = Sketch.Texts.WidthOf(annotation.Words, Sketch.Quiet);
            var left = Math.Clamp(x - (width / 2), 0, Math.Max(0, Sketch.Room.Width - width));
            if (room.TryTake(left, top - Sketch.Leading, width, Sketch.Leading))
            {
                var words = Sketch.Texts.Line(annotation.Words, Sketch.Quiet);
                Sketch.Drawing.Text(words, left, top - Sketch.Leading + (words?.Ascent ?? 0) - 1);
            }
        }
    }

    private TextStyle StyleOf(ChartCategory category) => category.IsHighlighted ? Sketch.Labels with { Weight = 600 } : Sketch.Labels;

    /// <summary>Room for values at the low end and behind the high end.</summary>
    private (double Before, double Behind) LabelWidths()
    {
        var (before, behind) = (0.0, _axis.OverhangAcross);
        if (!_hasLabels || Sketch.Plan.IsStacked)
        {
            return (before, behind);
        }

        foreach (var point in Sketch.Plan.Chart.Series.SelectMany(s => s.Points).Where(p => p.Label is not null))
        {
            var width = Sketch.Texts.WidthOf([point.Label!], Sketch.Labels) + ChartSketch.Gap;
            (before, behind) = point.Value < 0 ? (Math.Max(before, width), behind) : (before, Math.Max(behind, width));
        }

        return (before, behind);
    }

    private void DrawBars(ScaleLine line, double top)
    {
        var plan = Sketch.Plan;
        for (var i = 0; i < _rows.Length; i++)
        {
            for (var j = 0; j < plan.Chart.Series.Count; j++)
            {
                if (plan.Stacks[i, j] is var (from, to))
                {
                    var (x1, x2) = (line.At(plan.IsStacked ? from : plan.Values.Base), line.At(to));
                    var bar = ShapeBuilder.Box(Math.Min(x1, x2), TopOf(i, j, top), Math.Abs(x2 - x1), _thickness - (plan.IsStacked ? 0 : GapInGroup));
                    Sketch.Drawing.Fill(bar, plan.ColorOf(i, j));
                    if (plan.IsStacked && j > 0)
                    {
                        Sketch.Drawing.Rule(x1 - 0.4, TopOf(i, j, top), 0.8, _thickness, Color.White);
                    }
                }
            }

            DrawTarget(i, line, top);
            top += _rows[i];
        }
    }

    /// <summary>A stroke across the bar at what was aimed at.</summary>
    private void DrawTarget(int row, ScaleLine line, double top)
    {
        if (Sketch.Plan.Chart.Series[0].Points[row].Target is { } target)
        {
            var height = Math.Min(_rows[row], _thickness + TargetOverhang);
            Sketch.Drawing.Rule(line.At((double)target) - (TargetThickness / 2), top + ((_rows[row] - height) / 2), TargetThickness, height, Sketch.Axis);
        }
    }

    private double GapInGroup => Sketch.Plan.Chart.Series.Count > 1 ? Math.Min(0.8, _thickness / 5) : 0;

    private double TopOf(int row, int series, double top)
    {
        var across = Sketch.Plan.IsStacked ? 1 : Sketch.Plan.Chart.Series.Count;
        return top + ((_rows[row] - (_thickness * across)) / 2) + (Sketch.Plan.IsStacked ? 0 : _thickness * series);
    }

    /// <returns>Where the last name ends: where rows are narrow, not all are named.</returns>
    private double DrawRow(int row, double top, double named, ScaleLine line)
    {
        var height = _names[row].Count * Sketch.Leading;
        var y = top + ((_rows[row] - height) / 2);
        if (y >= named - 0.5)
        {
            foreach (var name in _names[row])
            {
                Sketch.Drawing.Text(name, _nameWidth - name.Width, y + name.Ascent);
                y += Sketch.Leading;
            }

            named = y;
        }

        for (var j = 0; j < Sketch.Plan.Chart.Series.Count; j++)
        {
            DrawValue(row, j, top, line);
        }

        return named;
    }

    private void DrawValue(int row, int series, double top, ScaleLine line)
    {
        var plan = Sketch.Plan;
        var point = plan.Chart.Series[series].Points[row];
        var baseline = Sketch.BaselineAt(TopOf(row, series, top) + ((_thickness - GapInGroup) / 2));
        if (plan.Stacks[row, series] is not var (from, to))
        {
            if (_hasLabels && !plan.IsStacked)
            {
                Sketch.Drawing.Text(Sketch.Texts.Line(ChartWording.For(plan.Chart.Language).NoData, Sketch.Quiet), line.At(plan.Values.Base) + ChartSketch.Gap, baseline);
            }

            return;
        }

        if (point.Label is null || !_hasLabels)
        {
            return;
        }

        if (plan.IsStacked)
        {
            DrawInside(point.Label, plan.ColorOf(row, series), (line.At(from), line.At(to)), baseline);
            return;
        }

        var style = plan.Chart.Categories[row].IsHighlighted ? Sketch.Labels with { Weight = 600 } : Sketch.Labels;
        var label = Sketch.Texts.Line([point.Label], style);
        var x = line.At(Math.Max(to, point.Target is { } target && Overlaps(to, (double)target, line, label) ? (double)target : to));
        Sketch.Drawing.Text(label, to < 0 ? x - ChartSketch.Gap - (label?.Width ?? 0) : x + ChartSketch.Gap, baseline);
        if (to >= 0 && series == 0)
        {
            DrawWords(row, x + (2 * ChartSketch.Gap) + (label?.Width ?? 0), baseline);
        }
    }

    /// <summary>An author's words behind the value, where they have room.</summary>
    private void DrawWords(int row, double left, double baseline)
    {
        foreach (var annotation in Sketch.Plan.Chart.Annotations.Where(a => a.Category == row))
        {
            if (left + Sketch.Texts.WidthOf(annotation.Words, Sketch.Quiet) <= Sketch.Room.Width)
            {
                Sketch.Drawing.Text(Sketch.Texts.Line(annotation.Words, Sketch.Quiet), left, baseline);
                return;
            }
        }
    }

    /// <summary>Whether a value behind its bar would stand upon the stroke at the target.</summary>
    private static bool Overlaps(double value, double target, ScaleLine line, LineBox? label) =>
        target >= value && line.At(target) - line.At(value) < (label?.Width ?? 0) + (2 * ChartSketch.Gap);

    /// <summary>A value in its part of a bar, if it has room there.</summary>
    private void DrawInside(Document.Inline label, Color ground, (double From, double To) ends, double baseline)
    {
        var style = Sketch.Labels with { Color = InkOn.Of(ground) };
        var width = Sketch.Texts.WidthOf([label], style);
        if (width + 3 <= Math.Abs(ends.To - ends.From) && _thickness >= Sketch.Labels.Size.Points)
        {
            Sketch.Drawing.Text(Sketch.Texts.Line([label], style), ((ends.From + ends.To) / 2) - (width / 2), baseline);
        }
    }
}
