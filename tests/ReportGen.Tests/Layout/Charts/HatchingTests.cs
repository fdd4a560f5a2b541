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

    [Fact]
    public void No_smudge_of_lines_is_left_beside_a_value_that_nearly_fills_its_column()
    {
        // Columns are as wide as their values, and a little more.
        var drawn = ChartDrawn.Of(Groups(ChartType.Stacked, 2, "123,000,000") with { Options = new ChartOptions { Stacking = ChartStacking.Normal, IsHorizontal = false } });
        var fill = drawn.Plan.FillOf(0, 1).Ground;
        var column = drawn.Drawing.Shapes.Single(s => s.Ink.Color == fill && s.Ink.Hatch is not null).Shape;
        var plate = drawn.Drawing.Shapes.Single(s => s.Ink == new Ink(fill)).Shape;
        Assert.Equal(column.Places.Min(p => p.X) + 0.5, plate.Places.Min(p => p.X), 3);
        Assert.Equal(column.Places.Max(p => p.X) - 0.5, plate.Places.Max(p => p.X), 3);
    }

    [Fact]
    public void An_area_alone_has_the_colour_of_its_series_whatever_is_set_off()
    {
        var chart = Groups(ChartType.Area, 1);
        var drawn = ChartDrawn.Of(chart with { Categories = [new ChartCategory("a"), new ChartCategory("b") { IsHighlighted = true }], Series = [chart.Series[0] with { Points = [.. chart.Series[0].Points, .. chart.Series[0].Points] }] });
        Assert.Contains(drawn.Drawing.Shapes, s => !s.Ink.IsFilled && s.Ink.Color == drawn.Plan.Looks[0].Color);
        Assert.DoesNotContain(drawn.Drawing.Shapes, s => s.Ink.Color == drawn.Plan.Design.Muted);
    }

    [Fact]
    public void Sparklines_are_named_once() => Assert.Equal(["s0", "s1"], ChartDrawn.Of(Groups(ChartType.Sparkline, 2)).Texts.Where(t => t.StartsWith('s')));

    /// <summary>In hundredths of a point, so that marks at other places compare.</summary>
    private static string Spread(Shape shape)
    {
        // Places are sums of eighths: no rounding error falls between two numbers.
        static int Hundredths(double length) => (int)Math.Floor((length * 100) + 0.37);
        return string.Join(' ', shape.Places.Select(p => $"{Hundredths(p.X - shape.Places[0].X)},{Hundredths(p.Y - shape.Places[0].Y)}"));
    }

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

    private static Chart Groups(ChartType type, int series, string? text = null) => new(
        type,
        [new ChartCategory("a") { Position = 1 }],
        [.. Enumerable.Range(0, series).Select(j => new ChartSeries($"s{j}", [new ChartPoint(20 + j) { Text = text ?? $"{20 + j}", Label = new Text(text ?? $"{20 + j}") }]))]);
}
