using ReportGen.Charts;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>Standing bars: names below, values above them, the parts of stacks named at the right.</summary>
internal sealed class ColumnPlot : Plot
{
    /// <summary>Columns stand no further apart than this, however wide the page.</summary>
    private const double WidestSlot = 62;

    private const double WidestColumn = 34;
    private const double ShareOfSlot = 0.66;
    private const double ShareWithLabels = 0.92;
    private const double BelowBase = 3;

    /// <summary>A name of more lines is none that helps.</summary>
    private const int MostLines = 4;

    /// <summary>A narrow plot is not so low that its numbers crowd.</summary>
    private const double LeastLines = 6.5;

    private readonly ValueAxis _axis;
    private readonly EndNames _ends;
    private readonly AnnotationMarks _annotations;
    private readonly double _slot;
    private readonly double _widest;
    private readonly IReadOnlyList<LineBox>[] _names;
    private readonly bool[] _isNamed;
    private readonly double _plot;
    private readonly double _above;
    private double _top;
    private readonly double _below;

    public ColumnPlot(ChartSketch sketch)
        : base(sketch)
    {
        var plan = sketch.Plan;
        _axis = new ValueAxis(sketch);
        _ends = new EndNames(sketch);
        _annotations = new AnnotationMarks(sketch);
        var room = Math.Max(1, sketch.Room.Width - _axis.WidthAtLeft - _ends.Width);
        _slot = Math.Min(room / plan.Chart.Categories.Count, WidestSlot + (plan.IsStacked ? 0 : (plan.Chart.Series.Count - 1) * WidestSlot / 2));
        _widest = plan.IsStacked && plan.HasLabels
            ? plan.Chart.Series.SelectMany(s => s.Points).Where(p => p.Label is not null).Select(p => sketch.Texts.WidthOf([p.Label!], sketch.Labels)).DefaultIfEmpty(0).Max()
            : 0;
        var nameWidth = Math.Max(1, (_slot * plan.NameStep) - 3);
        _names = [.. plan.Chart.Categories.Select((c, i) => plan.IsNamed(i) ? NameOf(c, nameWidth) : [])];
        _isNamed = new bool[_names.Length];
        _above = (plan.HasLabels && !plan.IsStacked ? sketch.Leading + 1 : plan.HasValueAxis ? sketch.Leading / 2 : 0) + _annotations.HeightAbove;
        _below = plan.HasLabels && !plan.IsStacked && plan.Values.Low < 0 ? sketch.Leading : 0;
        var names = BelowBase + (_names.Max(n => n.Count) * sketch.Leading);
        var asked = plan.Chart.Options.Height?.Points ?? Math.Max(sketch.Room.Width * plan.Design.Ratio, sketch.Leading * LeastLines);
        _plot = Math.Max(sketch.Leading, Math.Min(Math.Max(asked, _ends.LeastHeight + _above + _below + names), sketch.Room.Height) - _above - _below - names);
        Height = _above + _plot + _below + names;
    }

    public override double Height { get; }

    private IReadOnlyList<LineBox> NameOf(Document.ChartCategory category, double width)
    {
        // Years and the like are never broken.
        var style = category.IsHighlighted ? Sketch.Labels with { Weight = 600 } : Sketch.Labels;
        var lines = Sketch.Texts.Lines(category.Name, style, category.Position is null ? width : Sketch.Room.Width);
        return lines.Count <= MostLines ? lines : [];
    }

    private double Left => _axis.WidthAtLeft;

    private double Right => Left + (_slot * Sketch.Plan.Chart.Categories.Count);

    public override void Draw(double top)
    {
        var plan = Sketch.Plan;
        _top = top;
        var line = new ScaleLine(plan.Values, top + _above + _plot, top + _above);
        _axis.DrawGrid(line, Left, Right);
        DrawColumns(line);
        BrokenBase.DrawBelow(Sketch, Left, Right, line.At(plan.Values.Base));
        Sketch.Drawing.Rule(Left, line.At(plan.Values.Base) - (ChartSketch.BaseLine / 2), Right - Left, ChartSketch.BaseLine, Sketch.Axis);
        var labels = new LabelRoom(Sketch.Room.Width);
        var names = new LabelRoom(Sketch.Room.Width);
        TakeColumns(labels, line);
        _annotations.Draw([.. Enumerable.Range(0, _names.Length).Select(i => Left + (_slot * (i + 0.5)))], (line, labels), (Left, _ends.Width > 0 ? Right : Sketch.Room.Width, top));
        var foot = top + _above + _plot + _below + BelowBase;
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            // The last is the one that readers look for; it has its place first.
            _isNamed[i] = _names[i].Count > 0 && names.TryTake(MiddleOf(i, WidthOf(i)) - (WidthOf(i) / 2), foot, WidthOf(i), Sketch.Leading * _names[i].Count);
        }

        for (var i = 0; i < _names.Length; i++)
        {
            DrawName(i, foot);
            DrawValues(i, line, labels);
        }

        _ends.Draw(line, Right + ChartSketch.Gap, (top + (Sketch.Leading / 2), top + _above + _plot));
        _axis.DrawTicks(line, Left);
    }

    private double Group => Sketch.Plan is { IsStacked: true, HasLabels: true }
        ? Math.Clamp(_widest + 4, Math.Min(_slot * ShareOfSlot, WidestColumn), _slot * ShareWithLabels)
        : Math.Min(_slot * ShareOfSlot, WidestColumn * Across);

    private int Across => Sketch.Plan.IsStacked ? 1 : Sketch.Plan.Chart.Series.Count;

    private double LeftOf(int category, int series) =>
        Left + (_slot * category) + ((_slot - Group) / 2) + (Sketch.Plan.IsStacked ? 0 : Group / Across * series);

    private double ColumnWidth => Group / Across * (Across > 1 ? 0.92 : 1);

    private void DrawColumns(ScaleLine line)
    {
        var plan = Sketch.Plan;
        for (var i = 0; i < _names.Length; i++)
        {
            for (var j = 0; j < plan.Chart.Series.Count; j++)
            {
                if (plan.Stacks[i, j] is var (from, to))
                {
                    var (y1, y2) = (line.At(plan.IsStacked ? from : plan.Values.Base), line.At(to));
                    Sketch.Drawing.Fill(ShapeBuilder.Box(LeftOf(i, j), Math.Min(y1, y2), ColumnWidth, Math.Abs(y2 - y1)), plan.ColorOf(i, j));
                    if (plan.IsStacked && j > 0)
                    {
                        Sketch.Drawing.Rule(LeftOf(i, j), y1 - 0.4, ColumnWidth, 0.8, Color.White);
                    }
                }
            }
        }
    }

    /// <summary>Lines across have their words where no column stands.</summary>
    private void TakeColumns(LabelRoom labels, ScaleLine line)
    {
        for (var i = 0; i < _names.Length && Sketch.Plan.Chart.Annotations.Any(a => a.Value is not null); i++)
        {
            for (var j = 0; j < Sketch.Plan.Chart.Series.Count; j++)
            {
                if (Sketch.Plan.Stacks[i, j] is var (_, to) && !Sketch.Plan.IsStacked)
                {
                    var (y1, y2) = (line.At(Sketch.Plan.Values.Base), line.At(to));
                    labels.Take(LeftOf(i, j), Math.Min(y1, y2) + 2, ColumnWidth, Math.Max(0, Math.Abs(y2 - y1) - 3));
                }
            }
        }
    }

    private double WidthOf(int category) => _names[category].Select(l => l.Width).DefaultIfEmpty(0).Max();

    /// <summary>The middle of a name: that of its columns, unless it would stand outside.</summary>
    private double MiddleOf(int category, double width)
    {
        var half = Math.Min(width, Sketch.Room.Width) / 2;
        return Math.Clamp(Left + (_slot * (category + 0.5)), half, Sketch.Room.Width - half);
    }

    private void DrawName(int category, double top)
    {
        foreach (var line in _isNamed[category] ? _names[category] : [])
        {
            Sketch.Drawing.Text(line, MiddleOf(category, WidthOf(category)) - (line.Width / 2), top + line.Ascent);
            top += Sketch.Leading;
        }
    }

    private void DrawValues(int category, ScaleLine line, LabelRoom labels)
    {
        var plan = Sketch.Plan;
        for (var j = 0; j < plan.Chart.Series.Count; j++)
        {
            var point = plan.Chart.Series[j].Points[category];
            var middle = LeftOf(category, j) + (ColumnWidth / 2);
            if (plan.Stacks[category, j] is not var (from, to))
            {
                DrawMissing(middle, line, labels);
            }
            else if (plan.HasLabels && point.Label is not null)
            {
                var style = plan.Chart.Categories[category].IsHighlighted ? Sketch.Labels with { Weight = 600 } : Sketch.Labels;
                if (plan.IsStacked)
                {
                    style = style with { Color = InkOn.Of(plan.ColorOf(category, j)) };
                }

                var width = Sketch.Texts.WidthOf([point.Label], style);
                if (TopOfLabel(line, from, to) is { } top && (!plan.IsStacked || width <= ColumnWidth) && labels.TryTake(middle - (width / 2), top, width, Sketch.Leading))
                {
                    var label = Sketch.Texts.Line([point.Label], style);
                    Sketch.Drawing.Text(label, middle - (width / 2), top + (label?.Ascent ?? 0));
                }
            }
        }
    }

    /// <summary>Beside the end of a column, in the middle of a part that is high enough; null for one that is not.</summary>
    private double? TopOfLabel(ScaleLine line, double from, double to)
    {
        if (Sketch.Plan.IsStacked)
        {
            return Math.Abs(line.At(to) - line.At(from)) >= Sketch.Leading ? ((line.At(to) + line.At(from)) / 2) - (Sketch.Leading / 2) : null;
        }

        return to < 0 ? line.At(to) + 1 : line.At(to) - Sketch.Leading - 0.5;
    }

    /// <summary>A dash where there is no value: it is not zero.</summary>
    private void DrawMissing(double middle, ScaleLine line, LabelRoom labels)
    {
        var width = Sketch.Texts.WidthOf("–", Sketch.Quiet);
        var y = Math.Max(_top, line.At(Sketch.Plan.Values.Base) - Sketch.Leading);
        if (!Sketch.Plan.IsStacked && labels.TryTake(middle - (width / 2), y, width, Sketch.Leading))
        {
            var dash = Sketch.Texts.Line("–", Sketch.Quiet);
            Sketch.Drawing.Text(dash, middle - (width / 2), y + (dash?.Ascent ?? 0));
        }
    }
}
