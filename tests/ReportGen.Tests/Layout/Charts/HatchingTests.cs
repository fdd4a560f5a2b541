using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Frames;
using Xunit;

namespace ReportGen.Tests.Layout.Charts;

public class HatchingTests
{
    private static readonly Color Green = new(0, 0x7A, 0x5A);
    private static readonly Shape Bar = ShapeBuilder.Box(10, 20, 60, 9);

    [Fact]
    public void A_solid_mark_is_filled_and_nothing_else() => Assert.Equal(new Ink(Green), Hatching.InkOf(new MarkFill(Green, FillPattern.Solid), Bar));

    [Fact]
    public void A_light_mark_has_an_outline_whose_outer_half_is_cut_off()
    {
        var ink = Hatching.InkOf(new MarkFill(Green, new FillPattern(PatternGround.Tint, HatchLines.None)), Bar);
        var (shape, outline) = Assert.Single(ink.Hatch!.Strokes);
        Assert.Equal((Tint.Of(Green), Bar, Green), (ink.Color, shape, outline.Color));
        Assert.InRange(outline.Thickness / 2, 0.25, 0.6);
    }

    [Theory]
    [InlineData(nameof(HatchLines.Rising), 45)]
    [InlineData(nameof(HatchLines.Falling), -45)]
    [InlineData(nameof(HatchLines.Level), 0)]
    [InlineData(nameof(HatchLines.Upright), 90)]
    [InlineData(nameof(HatchLines.Lattice), 45, -45)]
    [InlineData(nameof(HatchLines.Grid), 0, 90)]
    public void Lines_run_as_they_are_called_and_reach_beyond_the_mark(string lines, params int[] angles)
    {
        var ink = Hatching.InkOf(new MarkFill(Green, new FillPattern(PatternGround.Full, Enum.Parse<HatchLines>(lines))), Bar);
        Assert.Equal(angles, ink.Hatch!.Strokes.Select(s => AngleOf(s.Shape)));
        Assert.All(ink.Hatch.Strokes, s =>
        {
            Assert.Equal(Tint.Of(Green), s.Ink.Color);
            Assert.InRange(s.Ink.Dash + s.Ink.Gap, 2, 3.5);
            Assert.InRange(s.Ink.Dash, 0.4, 1);
            Assert.All(Bar.Places, corner => Assert.True(IsReached(s.Shape, s.Ink, corner)));
        });
    }

    [Fact]
    public void Level_lines_are_alike_at_both_edges_of_a_bar()
    {
        var (stroke, ink) = Hatching.InkOf(new MarkFill(Green, new FillPattern(PatternGround.Full, HatchLines.Level)), Bar).Hatch!.Strokes[0];
        var fromMiddle = 24.5 - (stroke.Places[0].Y + (ink.Dash / 2));
        Assert.Equal(Math.Round(fromMiddle / (ink.Dash + ink.Gap)), fromMiddle / (ink.Dash + ink.Gap), 6);
    }

    [Fact]
    public void A_sample_of_the_key_has_the_pattern_of_its_series()
    {
        var drawn = ChartDrawn.Of(Groups(ChartType.Bar, 3));
        var marks = drawn.Drawing.Shapes.Where(s => s.Ink.IsFilled && drawn.Plan.Looks.Any(l => s.Ink.Color == new MarkFill(l.Color, l.Pattern).Ground)).ToList();
        string Look(Ink ink) => $"{ink.Color} {string.Join(' ', (ink.Hatch?.Strokes ?? []).Select(s => $"{s.Ink.Color} {s.Ink.Dash:0.##}/{s.Ink.Gap:0.##}"))}";
        Assert.Equal(3, marks.Take(3).Select(m => Look(m.Ink)).Distinct().Count());
        Assert.Equal(marks.Take(3).Select(m => Look(m.Ink)), marks.Skip(3).Take(3).Select(m => Look(m.Ink)));
    }

    [Fact]
    public void A_sample_of_the_key_has_the_mark_of_its_dots()
    {
        var drawn = ChartDrawn.Of(Groups(ChartType.Scatter, 8));
        var marks = drawn.Drawing.Shapes.Where(s => drawn.Plan.Looks.Any(l => l.Color == s.Ink.Color)).Select(s => $"{string.Concat(s.Shape.Steps.Select(step => (int)step))} {s.Ink.Thickness > 0} {Spread(s.Shape)}").ToList();
        Assert.Equal(8, marks.Take(8).Distinct().Count());
        Assert.Equal(marks.Take(8), marks.Skip(8).Take(8));
    }

    [Fact]
    public void A_value_upon_lines_has_a_ground_of_its_own_that_holds_it()
    {
        var drawn = ChartDrawn.Of(Groups(ChartType.Stacked, 2) with { Options = new ChartOptions { Stacking = ChartStacking.Normal, IsHorizontal = true } });
        var value = drawn.Boxes.Single(b => b.Text == "21");
        var plate = drawn.Drawing.Shapes.Last(s => s.Ink == new Ink(drawn.Plan.FillOf(0, 1).Ground)).Shape;
        Assert.True(plate.Places.Min(p => p.X) < value.Left && plate.Places.Max(p => p.X) > value.Right);
        Assert.True(plate.Places.Min(p => p.Y) < value.Top && plate.Places.Max(p => p.Y) > value.Bottom);
    }

    /// <summary>Rounded, so that marks at other places compare.</summary>
    private static string Spread(Shape shape) => string.Join(' ', shape.Places.Select(p => $"{Math.Round((p.X - shape.Places[0].X) * 1000) + 0},{Math.Round((p.Y - shape.Places[0].Y) * 1000) + 0}"));

    /// <summary>The angle of lines across a stroke, upwards to the right.</summary>
    private static int AngleOf(Shape stroke)
    {
        var (x, y) = (stroke.Places[1].X - stroke.Places[0].X, stroke.Places[1].Y - stroke.Places[0].Y);
        var angle = (int)Math.Round(Math.Atan2(x, y) * 180 / Math.PI);
        return angle > 90 ? angle - 180 : angle;
    }

    private static bool IsReached(Shape stroke, Ink ink, (double X, double Y) place)
    {
        var (start, end) = (stroke.Places[0], stroke.Places[1]);
        var length = Math.Sqrt(Math.Pow(end.X - start.X, 2) + Math.Pow(end.Y - start.Y, 2));
        var (right, down) = ((end.X - start.X) / length, (end.Y - start.Y) / length);
        var along = ((place.X - start.X) * right) + ((place.Y - start.Y) * down);
        var aside = Math.Abs(((place.X - start.X) * down) - ((place.Y - start.Y) * right));
        return along >= -0.001 && along <= length + 0.001 && aside <= (ink.Thickness / 2) + 0.001;
    }

    private static Chart Groups(ChartType type, int series) => new(
        type,
        [new ChartCategory("a") { Position = 1 }],
        [.. Enumerable.Range(0, series).Select(j => new ChartSeries($"s{j}", [new ChartPoint(20 + j) { Text = $"{20 + j}", Label = new Text($"{20 + j}") }]))]);
}
