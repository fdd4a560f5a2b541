using CsCheck;
using ReportGen.Charts;
using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Layout.Charts;

/// <summary>Words beside slices: near to their own, or with a line that leads there.</summary>
public class SliceWordTests
{
    // Letters reach less far than their lines.
    private const double Slack = 3;

    [Fact]
    public void Words_of_a_thin_slice_beside_another_have_a_line_to_it()
    {
        var drawn = ChartDrawn.Of(Pie([301.8m, 162.1m, 33.7m, 6.3m]));
        Check(drawn);
        Assert.Equal(2, Leaders(drawn).Count);
        Assert.Equal(4, drawn.Boxes.Count);
    }

    [Fact]
    public void Words_beside_wide_slices_have_no_line() => Assert.Empty(Leaders(ChartDrawn.Of(Pie([25, 24, 26, 25]))));

    [Fact]
    public void Words_are_near_their_slice_or_have_a_line_to_it() =>
        Gen.Select(Gen.Int[1, 1000].Array[2, 7], Gen.Bool).Sample((values, isRing) =>
            Check(ChartDrawn.Of(Pie([.. values.Select(v => (decimal)v)]) with { Type = isRing ? ChartType.Donut : ChartType.Pie })), iter: 300, threads: 1);

    private static Chart Pie(decimal[] values) => new(
        ChartType.Pie,
        [.. values.Select((_, i) => new ChartCategory($"Slice {i}"))],
        [new ChartSeries("s", [.. values.Select(v => new ChartPoint(v) { Text = $"{v}", Label = new Text($"{v}") })])]);

    private static void Check(ChartDrawn drawn)
    {
        var (middle, radius) = PieOf(drawn);
        var slices = Slice.Of(drawn.Plan.Chart);
        var leaders = Leaders(drawn);
        foreach (var box in drawn.Boxes)
        {
            var slice = slices.Single(s => box.Text.StartsWith($"Slice {s.Category}", StringComparison.Ordinal));
            var nearest = (X: Math.Clamp(middle.X, box.Left, box.Right), Y: Math.Clamp(middle.Y, box.Top, box.Bottom));
            var rim = (X: middle.X + (Math.Sin(slice.Middle) * radius), Y: middle.Y - (Math.Cos(slice.Middle) * radius));
            Assert.True(
                slice.IsAt(nearest.X - middle.X, nearest.Y - middle.Y) || leaders.Exists(l => IsNear(l.From, (rim.X, rim.Y, rim.X, rim.Y)) && IsNear(l.To, (box.Left, box.Top, box.Right, box.Bottom))),
                $"'{box.Text}' is not beside its slice");
            Assert.DoesNotContain(leaders, l => Enumerable.Range(0, 21).Any(k => IsIn((l.From.X + ((l.To.X - l.From.X) * k / 20), l.From.Y + ((l.To.Y - l.From.Y) * k / 20)), box)));
        }
    }

    private static bool IsIn((double X, double Y) place, (string Text, double Left, double Top, double Right, double Bottom) box) =>
        place.X > box.Left && place.X < box.Right && place.Y > box.Top && place.Y < box.Bottom;

    private static bool IsNear((double X, double Y) place, (double Left, double Top, double Right, double Bottom) box) =>
        place.X > box.Left - Slack && place.X < box.Right + Slack && place.Y > box.Top - Slack && place.Y < box.Bottom + Slack;

    private static List<((double X, double Y) From, (double X, double Y) To)> Leaders(ChartDrawn drawn) =>
    [
        .. drawn.Drawing.Shapes.Where(s => s.Ink is { IsFilled: false } && s.Ink.Color == drawn.Plan.Design.Muted)
            .Select(s => ((s.X + s.Shape.Places[0].X, s.Shape.Places[0].Y), (s.X + s.Shape.Places[^1].X, s.Shape.Places[^1].Y))),
    ];

    /// <summary>The pie that all slices fill.</summary>
    private static ((double X, double Y) Middle, double Radius) PieOf(ChartDrawn drawn)
    {
        var places = drawn.Drawing.Shapes.Where(s => s.Ink.IsFilled).SelectMany(s => s.Shape.Places.Select(p => (X: s.X + p.X, p.Y))).ToList();
        var (left, right, top) = (places.Min(p => p.X), places.Max(p => p.X), places.Min(p => p.Y));
        return (((left + right) / 2, top + ((right - left) / 2)), (right - left) / 2);
    }
}
