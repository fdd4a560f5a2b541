using ReportGen.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Lines between moments: names and first values at the left, last values at the right, the moments above.</summary>
internal sealed class SlopePlot : Plot
{
    private const double Thickness = 1.4;
    private const double ThicknessOfLeader = 2.2;
    private const double Radius = 2.2;

    /// <summary>Lines of a slope are steep enough in a plot no wider than this, in ems.</summary>
    private const double WidestEms = 26;

    /// <summary>Names take no more than this part of the chart.</summary>
    private const double WidestNames = 0.45;

    private readonly double _left;
    private readonly double _right;
    private readonly double _plot;
    private readonly int[] _lines;

    public SlopePlot(ChartSketch sketch)
        : base(sketch)
    {
        var series = sketch.Plan.Chart.Series;
        _left = Math.Min(Enumerable.Range(0, series.Count).Select(j => sketch.Texts.WidthOf(First(j), StyleOf(j))).Max(), sketch.Room.Width * WidestNames) + Radius + ChartSketch.Gap;
        var behind = Enumerable.Range(0, series.Count).Select(j => sketch.Texts.WidthOf(Last(j), StyleOf(j))).Max() + Radius + ChartSketch.Gap;
        _right = Math.Max(_left + 1, Math.Min(sketch.Room.Width - behind, _left + (WidestEms * sketch.Labels.Size.Points)));
        _lines = [.. Enumerable.Range(0, series.Count).Select(j => sketch.Texts.CountOf(First(j), StyleOf(j), WidthOfNames))];
        var asked = sketch.Plan.Chart.Options.Height?.Points ?? (sketch.Room.Width * sketch.Plan.Design.Ratio);
        _plot = Math.Max(sketch.Leading, Math.Min(Math.Max(asked, _lines.Sum() * sketch.Leading * 1.2), sketch.Room.Height) - Head);
        Height = Head + _plot + (sketch.Leading * 0.8);
    }

    public override double Height { get; }

    private double WidthOfNames => (Sketch.Room.Width * WidestNames) + 0.1;

    private double Head => Sketch.Leading * 1.7;

    public override void Draw(double top)
    {
        var plan = Sketch.Plan;
        var line = new ScaleLine(plan.Values, top + Head + _plot, top + Head);
        var places = CategoryPlaces.Of(plan, _left, _right);
        DrawMoments(places, top);
        foreach (var j in Enumerable.Range(0, plan.Looks.Count).OrderBy(j => plan.Looks[j].IsHighlighted))
        {
            DrawLine(j, places, line);
        }

        DrawWords(line, top);
    }

    private TextStyle StyleOf(int series) => Sketch.Plan.Styles.OfSlope(series);

    private IReadOnlyList<Document.Inline> First(int series)
    {
        var own = Sketch.Plan.Chart.Series[series];
        return own.Points[0].Label is { } label ? [new Document.Text(own.Name + "\u2002"), label] : [new Document.Text(own.Name)];
    }

    private IReadOnlyList<Document.Inline> Last(int series) =>
        Sketch.Plan.Chart.Series[series].Points is [.., { Label: { } label }] points && points.Count > 1 ? [label] : [];

    private void DrawMoments(double[] places, double top)
    {
        var room = new LabelRoom(Sketch.Room.Width);
        for (var i = 0; i < places.Length; i++)
        {
            var style = Sketch.Plan.Styles.Strong;
            var width = Sketch.Texts.WidthOf(Sketch.Plan.Chart.Categories[i].Name, style);
            var left = Math.Clamp(places[i] - (width / 2), 0, Math.Max(0, Sketch.Room.Width - width));
            if ((i == 0 || i == places.Length - 1) && room.TryTake(left, top, width + ChartSketch.Gap, Sketch.Leading))
            {
                Sketch.Write(Sketch.Texts.Line(Sketch.Plan.Chart.Categories[i].Name, style), left, top);
            }

            Sketch.Drawing.Rule(places[i] - (ChartSketch.Hairline / 2), top + (Sketch.Leading * 1.2), ChartSketch.Hairline, Height - (Sketch.Leading * 1.2), Sketch.Plan.Design.Grid);
        }
    }

    private void DrawLine(int series, double[] places, ScaleLine line)
    {
        var plan = Sketch.Plan;
        var look = plan.Looks[series];
        var builder = new ShapeBuilder();
        var isOpen = false;
        for (var i = 0; i < places.Length; i++)
        {
            if (plan.Stacks[i, series] is not var (_, to))
            {
                isOpen = false;
                continue;
            }

            var y = line.At(to);
            _ = isOpen ? builder.Line(places[i], y) : builder.Move(places[i], y);
            isOpen = true;
            Sketch.Drawing.Fill(ShapeBuilder.Disc(places[i], y, Radius), look.Color);
        }

        if (!builder.IsEmpty)
        {
            Sketch.Drawing.Draw(builder.Build(), new Ink(look.Color, look.IsHighlighted ? ThicknessOfLeader : Thickness));
        }
    }

    private void DrawWords(ScaleLine line, double top)
    {
        var last = Sketch.Plan.Chart.Categories.Count - 1;
        var bounds = (top + Head, top + Head + _plot);
        var left = PlacesOf(0, line, bounds);
        var right = PlacesOf(last, line, bounds);
        foreach (var j in Enumerable.Range(0, Sketch.Plan.Looks.Count).OrderBy(j => left[j] ?? right[j]))
        {
            if (left[j] is { } y)
            {
                var words = Sketch.Texts.Lines(First(j), StyleOf(j), WidthOfNames);
                Draw(words, y, width => _left - Radius - ChartSketch.Gap - width);
            }

            if (right[j] is { } end)
            {
                Draw(Sketch.Texts.Lines(Last(j), StyleOf(j), Sketch.Room.Width), end, _ => _right + Radius + ChartSketch.Gap);
            }
        }
    }

    private void Draw(IReadOnlyList<Inline.LineBox> words, double y, Func<double, double> leftOf)
    {
        if (words.All(w => Math.Max(0, leftOf(w.Width)) + w.Width <= Sketch.Room.Width + 0.5))
        {
            Sketch.DrawLines(words, y, width => Math.Max(0, leftOf(width)));
        }
    }

    private int LinesOf(int category, int series) => category == 0 ? Math.Max(1, _lines[series]) : 1;

    /// <summary>Where the words of each series stand at a moment; null for one without a value there, or without room.</summary>
    private double?[] PlacesOf(int category, ScaleLine line, (double Top, double Bottom) bounds)
    {
        var places = new double?[Sketch.Plan.Looks.Count];
        var most = (int)((bounds.Bottom - bounds.Top) / Sketch.Leading) + 1;
        var wanted = Enumerable.Range(0, places.Length)
            .Where(j => Sketch.Plan.Stacks[category, j] is not null)
            .OrderByDescending(j => Sketch.Plan.Looks[j].IsHighlighted)
            .Where(j => (most -= LinesOf(category, j)) >= 0)
            .ToList()
            .OrderBy(j => line.At(Sketch.Plan.Stacks[category, j]!.Value.To))
            .ToList();
        var spread = Spread.Apart([.. wanted.Select(j => (line.At(Sketch.Plan.Stacks[category, j]!.Value.To), LinesOf(category, j)))], Sketch.Leading, bounds);
        for (var i = 0; i < spread.Length; i++)
        {
            places[wanted[i]] = spread[i];
        }

        return places;
    }
}
