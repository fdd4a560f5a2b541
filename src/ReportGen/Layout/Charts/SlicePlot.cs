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

    private const double Smallest = 28;

    private readonly IReadOnlyList<Slice> _slices;
    private readonly double _left;
    private readonly double _right;
    private readonly double _radius;
    private readonly LabelRoom _room;
    private readonly Dictionary<int, int> _lines;

    public SlicePlot(ChartSketch sketch)
        : base(sketch)
    {
        var asked = sketch.Plan.Chart.Options.Height?.Points ?? Math.Min(2 * Largest, sketch.Room.Width * sketch.Plan.Design.Ratio);
        var height = Math.Max(sketch.Leading * 2, Math.Min(asked, sketch.Room.Height) - sketch.Leading);
        _room = new LabelRoom(sketch.Room.Width);
        _slices = Slice.Of(sketch.Plan.Chart);
        (_left, _right) = SliceSides.Of(SideOf(right: false), SideOf(right: true), sketch.Room.Width, height);
        var left = sketch.Room.Width - _left - _right;
        _radius = Math.Min(Math.Max(left / 2, Math.Min(Smallest, sketch.Room.Width / 4)), height / 2);
        _lines = _slices.ToDictionary(s => s.Category, s => Math.Max(1, sketch.Texts.CountOf(WordsOf(s.Category), StyleOf(s.Category), WidthOf(s))));
        var words = _slices.GroupBy(s => s.IsRight).Select(g => g.Sum(s => _lines[s.Category])).DefaultIfEmpty(0).Max() * sketch.Leading;
        Height = Math.Min(Math.Max(2 * _radius, words), Math.Max(sketch.Room.Height - (sketch.Leading * 0.7), 2 * _radius)) + (sketch.Leading * 0.7);
    }

    public override double Height { get; }

    public override void Draw(double top)
    {
        var slices = _slices;
        var middle = (X: Left + _radius, Y: top + (Sketch.Leading * 0.2) + ((Height - (Sketch.Leading * 0.7)) / 2));
        foreach (var slice in slices)
        {
            Sketch.Drawing.Fill(SliceShape.Of(middle, (_radius, HoleOf), slice.Start, slice.End), Sketch.Plan.ColorOf(slice.Category, 0));
        }

        foreach (var slice in slices.Count > 1 ? slices : [])
        {
            var (x, y) = (Math.Sin(slice.Start), -Math.Cos(slice.Start));
            Sketch.Drawing.Draw(ShapeBuilder.Segment(middle.X + (x * HoleOf), middle.Y + (y * HoleOf), middle.X + (x * _radius), middle.Y + (y * _radius)), new Ink(Color.White, Parting));
        }

        DrawWords(middle, (top, top + Height - (Sketch.Leading * 0.3)));
    }

    /// <summary>Left edge of the pie: near the words at its left, but no farther to the right than the middle or what the words there need.</summary>
    private double Left => Math.Min(_left, Math.Max((Sketch.Room.Width / 2) - _radius, Sketch.Room.Width - (2 * _radius) - _right));

    /// <summary>Width that the words beside a slice may have.</summary>
    private double WidthOf(Slice slice) =>
        Math.Max(1, (slice.IsRight ? Sketch.Room.Width - Left - (2 * _radius) : Left) - Away) + 0.5;

    private double HoleOf => Sketch.Plan.Chart.Type == ChartType.Donut ? _radius * Hole : 0;

    /// <summary>Width of the words at one side, with the space to the pie.</summary>
    private double SideOf(bool right)
    {
        var widest = _slices.Where(s => s.IsRight == right).Select(s => Sketch.Texts.WidthOf(WordsOf(s.Category), StyleOf(s.Category))).DefaultIfEmpty(0).Max();
        return widest > 0 ? widest + Away : 0;
    }

    private TextStyle StyleOf(int category) => Sketch.Plan.Styles.OfCategory(category);

    private IReadOnlyList<Document.Inline> WordsOf(int category)
    {
        var name = Sketch.Plan.Chart.Categories[category].Name;
        return Sketch.Plan.Chart.Series[0].Points[category].Label is { } label ? [new Text(name + "\u2002"), label] : [new Text(name)];
    }

    private void DrawWords((double X, double Y) middle, (double Top, double Bottom) bounds)
    {
        var room = new PieRoom(_radius, Sketch.Leading, Away)
        {
            Across = (-middle.X, Sketch.Room.Width - middle.X),
            Down = (bounds.Top + (Sketch.Leading / 2) - middle.Y, bounds.Bottom - (Sketch.Leading / 2) - middle.Y),
        };
        var words = _slices.ToDictionary(s => s.Category, s => Sketch.Texts.Lines(WordsOf(s.Category), StyleOf(s.Category), WidthOf(s)));
        foreach (var place in new SlicePlaces(room).Of(_slices.Select(s => new SliceWidth(s, WidestOf(words[s.Category]), _lines[s.Category]))))
        {
            DrawWord(words[place.Slice.Category], place, middle);
        }
    }

    private static double WidestOf(IReadOnlyList<Inline.LineBox> words) => words.Select(w => w.Width).DefaultIfEmpty(0).Max();

    private void DrawWord(IReadOnlyList<Inline.LineBox> words, SlicePlace place, (double X, double Y) middle)
    {
        var (edge, y, width) = (middle.X + place.Edge, middle.Y + place.Middle, WidestOf(words));
        var half = Sketch.Leading * words.Count / 2;
        var left = Math.Max(0, place.Slice.IsRight ? edge : edge - width);
        if (words.Count == 0 || !_room.TryTake(left, y - half + (Sketch.Leading - Sketch.Labels.Size.Points) / 2, width, (2 * half) - Sketch.Leading + (Sketch.Labels.Size.Points * 0.8)))
        {
            return;
        }

        if (place.HasLeader)
        {
            var angle = place.Slice.Middle;
            var from = (X: middle.X + (Math.Sin(angle) * (_radius + 1)), Y: middle.Y - (Math.Cos(angle) * (_radius + 1)));
            Sketch.Drawing.Draw(ShapeBuilder.Segment(from.X, from.Y, place.Slice.IsRight ? edge - 1 : edge + 1, y), new Ink(Sketch.Plan.Design.Muted, ChartSketch.Hairline * 1.3));
        }

        Sketch.DrawLines(words, y, line => place.Slice.IsRight ? left : left + width - line);
    }
}
