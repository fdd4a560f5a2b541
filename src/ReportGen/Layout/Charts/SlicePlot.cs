using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>A pie or a donut: slices from the top clockwise, each named beside it.</summary>
internal sealed class SlicePlot : Plot
{
    private const double Largest = 62;
    private const double Hole = 0.58;
    private const double Away = 8;

    /// <summary>White lines part the slices.</summary>
    private const double Parting = 0.9;

    private readonly double _radius;

    public SlicePlot(ChartSketch sketch)
        : base(sketch)
    {
        var asked = sketch.Plan.Chart.Options.Height?.Points ?? Math.Min(2 * Largest, sketch.Room.Width * sketch.Plan.Design.Ratio);
        Height = Math.Max(sketch.Leading * 2, Math.Min(asked, sketch.Room.Height));
        _radius = Math.Min(Height, sketch.Room.Width * 0.5) / 2;
    }

    public override double Height { get; }

    public override void Draw(double top)
    {
        var slices = Slices();
        var middle = (X: MiddleOf(slices), Y: top + (Height / 2));
        foreach (var slice in slices)
        {
            Sketch.Drawing.Fill(SliceShape.Of(middle, (_radius, HoleOf), slice.Start, slice.End), Sketch.Plan.ColorOf(slice.Category, 0));
        }

        foreach (var slice in slices.Count > 1 ? slices : [])
        {
            var (x, y) = (Math.Sin(slice.Start), -Math.Cos(slice.Start));
            Sketch.Drawing.Draw(ShapeBuilder.Segment(middle.X + (x * HoleOf), middle.Y + (y * HoleOf), middle.X + (x * _radius), middle.Y + (y * _radius)), new Ink(Color.White, Parting));
        }

        DrawWords(slices, middle, (top, top + Height));
    }

    private double HoleOf => Sketch.Plan.Chart.Type == ChartType.Donut ? _radius * Hole : 0;

    private List<(int Category, double Start, double End)> Slices()
    {
        var points = Sketch.Plan.Chart.Series[0].Points;
        var whole = points.Sum(p => (double)(p.Value ?? 0));
        var slices = new List<(int, double, double)>();
        var angle = 0.0;
        for (var i = 0; i < points.Count && whole > 0; i++)
        {
            if (points[i].Value is { } value && value > 0)
            {
                var end = angle + ((double)value / whole * 2 * Math.PI);
                slices.Add((i, angle, end));
                angle = end;
            }
        }

        return slices;
    }

    /// <summary>The pie stands as far left as the words at its left allow, so that it keeps to the text's edge.</summary>
    private double MiddleOf(List<(int Category, double Start, double End)> slices)
    {
        var left = slices.Where(s => !IsRight(s)).Select(s => Sketch.Texts.WidthOf(WordsOf(s.Category), StyleOf(s.Category))).DefaultIfEmpty(0).Max();
        return Math.Min(left + (left > 0 ? Away : 0), Math.Max(0, (Sketch.Room.Width * 0.5) - _radius)) + _radius;
    }

    private static bool IsRight((int Category, double Start, double End) slice) => (slice.Start + slice.End) / 2 <= Math.PI;

    private TextStyle StyleOf(int category) => Sketch.Plan.Chart.Categories[category].IsHighlighted ? Sketch.Labels with { Weight = 600 } : Sketch.Labels;

    private IReadOnlyList<Document.Inline> WordsOf(int category)
    {
        var name = Sketch.Plan.Chart.Categories[category].Name;
        return Sketch.Plan.Chart.Series[0].Points[category].Label is { } label ? [new Text(name + "\u2002"), label] : [new Text(name)];
    }

    private void DrawWords(List<(int Category, double Start, double End)> slices, (double X, double Y) middle, (double Top, double Bottom) bounds)
    {
        foreach (var side in slices.GroupBy(IsRight).OrderByDescending(g => g.Key))
        {
            var inner = (Top: bounds.Top + (Sketch.Leading / 2), Bottom: bounds.Bottom - (Sketch.Leading / 2));
            var most = (int)((inner.Bottom - inner.Top) / Sketch.Leading) + 1;
            var words = side.OrderByDescending(s => s.End - s.Start).Take(most).OrderBy(s => HeightOf(s, middle.Y)).ToList();
            var places = Spread.Apart([.. words.Select(s => HeightOf(s, middle.Y))], Sketch.Leading, inner);
            for (var i = 0; i < places.Length; i++)
            {
                DrawWord(words[i], middle, places[i], side.Key ? 1 : -1);
            }
        }
    }

    private double HeightOf((int Category, double Start, double End) slice, double middle) =>
        middle - (Math.Cos((slice.Start + slice.End) / 2) * (_radius + (Away / 2)));

    private void DrawWord((int Category, double Start, double End) slice, (double X, double Y) middle, double y, int side)
    {
        // The words follow the rim, and a hairline leads to where they had to move.
        var angle = (slice.Start + slice.End) / 2;
        var rim = Math.Abs(y - middle.Y) < _radius + 2 ? Math.Sqrt(Math.Pow(_radius + 2, 2) - Math.Pow(y - middle.Y, 2)) : 0;
        var edge = middle.X + (side * (rim + Away - 2));
        var room = side > 0 ? Sketch.Room.Width - edge : edge;
        if (room < Sketch.Leading)
        {
            return;
        }

        var words = Sketch.Texts.Lines(WordsOf(slice.Category), StyleOf(slice.Category), room);
        if (words.Count == 0 || words[0].Width > room + 0.5)
        {
            return;
        }

        var from = (X: middle.X + (Math.Sin(angle) * (_radius + 1)), Y: middle.Y - (Math.Cos(angle) * (_radius + 1)));
        if (Math.Abs(from.Y - y) > Sketch.Leading * 0.8)
        {
            Sketch.Drawing.Draw(ShapeBuilder.Segment(from.X, from.Y, edge - side, y), new Ink(Sketch.Plan.Design.Muted, ChartSketch.Hairline * 1.3));
        }

        Sketch.Drawing.Text(words[0], side > 0 ? edge : edge - words[0].Width, Sketch.BaselineAt(y));
    }
}
