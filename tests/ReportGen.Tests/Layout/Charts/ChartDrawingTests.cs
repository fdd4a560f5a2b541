using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;

namespace ReportGen.Tests.Layout.Charts;

public class ChartDrawingTests
{
    [Fact]
    public void Each_name_is_read_before_its_values()
    {
        var drawn = ChartDrawn.Of(Chart(ChartType.Bar, [3, 2, 1]));
        Assert.Equal(["n0", "3", "n1", "2", "n2", "1"], drawn.Texts);
        Assert.Equal(["n0", "3", "n1", "2", "n2", "1"], ChartDrawn.Of(Chart(ChartType.Column, [3, 2, 1])).Texts);
    }

    [Fact]
    public void The_name_of_a_sparkline_stands_on_the_line_of_its_first_value()
    {
        int[][] values = [[212, 198, 301], [184, 171, 162], [21, 20, 33], [4, 3, 6]];
        var chart = new Chart(
            ChartType.Sparkline,
            [.. Enumerable.Range(0, 3).Select(i => new ChartCategory($"{2020 + i}") { Position = i })],
            [.. values.Select((v, j) => new ChartSeries($"Name {j}", [.. v.Select(Point)]))]);
        var boxes = ChartDrawn.Of(chart).Boxes.ToDictionary(b => b.Text, b => b.Bottom);
        Assert.Equal(values.Select(v => boxes[$"{v[0]}"]), values.Select((_, j) => boxes[$"Name {j}"]));
    }

    [Fact]
    public void Lengths_of_bars_are_as_their_values()
    {
        var bars = Boxes(ChartDrawn.Of(Chart(ChartType.Bar, [40, 20, 10])), Blue);
        Assert.Equal([4.0, 2.0, 1.0], bars.Select(b => Math.Round(b.Width / bars[2].Width, 6)));
    }

    [Fact]
    public void Names_of_bars_end_and_values_begin_at_the_bars()
    {
        var drawn = ChartDrawn.Of(Chart(ChartType.Bar, [40, 20]));
        var bars = Boxes(drawn, Blue);
        var boxes = drawn.Boxes.ToDictionary(b => b.Text);
        Assert.Equal(boxes["n0"].Right, boxes["n1"].Right, 0.01);
        Assert.True(boxes["n0"].Right < bars[0].X);
        Assert.Equal(bars[1].X + bars[1].Width + 4, boxes["20"].Left, 0.01);
    }

    [Fact]
    public void A_missing_value_has_no_mark_and_says_so()
    {
        var bar = ChartDrawn.Of(Chart(ChartType.Bar, [40, null, 20]));
        Assert.Equal(["n0", "40", "n1", "no data", "n2", "20"], bar.Texts);
        Assert.Equal(2, Boxes(bar, Blue).Count);
        Assert.Equal(["n0", "40", "n1", "–", "n2", "20"], ChartDrawn.Of(Chart(ChartType.Column, [40, null, 20])).Texts);
    }

    [Fact]
    public void A_line_is_broken_at_a_missing_value()
    {
        var line = Assert.Single(ChartDrawn.Of(Chart(ChartType.Line, [1, 2, null, 3, 4])).Drawing.Shapes, s => !s.Ink.IsFilled);
        Assert.Equal([ShapeStep.Move, ShapeStep.Line, ShapeStep.Move, ShapeStep.Line], line.Shape.Steps);
    }

    [Fact]
    public void Lines_are_named_at_their_ends_in_the_order_of_their_heights()
    {
        var series = new[] { ("low", 1), ("high", 9), ("middle", 8) }.Select(s => new ChartSeries(s.Item1, [Point(5), Point(s.Item2)])).ToList();
        var drawn = ChartDrawn.Of(new Chart(ChartType.Line, [new ChartCategory("a"), new ChartCategory("b")], series));
        Assert.Equal(["high", "middle", "low"], drawn.Boxes.Where(b => b.Text.Length > 2).Select(b => b.Text.Split('\u2002')[0]));
    }

    [Fact]
    public void Slices_go_round_once()
    {
        var drawn = ChartDrawn.Of(Chart(ChartType.Donut, [1, 2, 3]));
        Assert.Equal(3, drawn.Drawing.Shapes.Count(s => s.Ink.IsFilled));
        Assert.Equal(["n0\u20021", "n1\u20022", "n2\u20023"], drawn.Texts.Order());
    }

    [Fact]
    public void A_zigzag_goes_through_columns_that_do_not_stand_on_zero()
    {
        var chart = Chart(ChartType.Column, [90, 100]) with { Options = new ChartOptions { BeginsAtData = true } };
        Assert.Single(ChartDrawn.Of(chart).Drawing.Shapes, s => !s.Ink.IsFilled && s.Ink.Color == Color.White);
        Assert.DoesNotContain(ChartDrawn.Of(Chart(ChartType.Column, [90, 100])).Drawing.Shapes, s => !s.Ink.IsFilled);
    }

    [Fact]
    public void A_stroke_stands_at_the_target()
    {
        var chart = new Chart(ChartType.Bullet, [new ChartCategory("a")], [new ChartSeries("s", [Point(50) with { Target = 100 }])]);
        var drawn = ChartDrawn.Of(chart);
        Assert.Equal(["Target", "a", "50"], drawn.Texts);
        var bar = Assert.Single(Boxes(drawn, Blue));
        var stroke = drawn.Drawing.Shapes.Select(s => Box(s.Shape)).Last(b => Math.Abs(b.Width - 1.8) < 0.01);
        Assert.Equal(2 * bar.Width, stroke.X + 0.9 - bar.X, 0.01);
    }

    [Theory]
    [InlineData(nameof(ChartType.Line), 200)]
    [InlineData(nameof(ChartType.Line), 323)]
    [InlineData(nameof(ChartType.Slope), 323)]
    [InlineData(nameof(ChartType.Line), 150)]
    [InlineData(nameof(ChartType.Donut), 150)]
    [InlineData(nameof(ChartType.Donut), 120)]
    [InlineData(nameof(ChartType.Pie), 323)]
    public void Long_names_are_broken_and_lose_no_word(string kind, double width)
    {
        var type = Enum.Parse<ChartType>(kind);
        const string Name = "Cost of running the whole network of stations including those that were closed";
        // In a narrow column, too, where the name takes more lines than the plot would be high.
        var chart = type is ChartType.Donut or ChartType.Pie
            ? new Chart(type, [new ChartCategory(Name), new ChartCategory("b")], [new ChartSeries("s", [Point(90), Point(77)])])
            : new Chart(type, [new ChartCategory("a"), new ChartCategory("b")], [new ChartSeries(Name, [Point(90), Point(77)]), new ChartSeries("x", [Point(3), Point(4)])]);
        var words = string.Join(' ', ChartDrawn.Of(chart, width).Texts).Split(' ', '\u2002');
        Assert.Superset(Name.Split(' ').Append("90").Append("77").ToHashSet(), words.ToHashSet());
    }

    [Fact]
    public void No_words_beside_a_pie_stand_on_it()
    {
        var chart = new Chart(ChartType.Donut, [.. new[] { "The Office of the Commissioner for the Restoration of Rivers", "Parks", "Harbours" }.Select(n => new ChartCategory(n))], [new ChartSeries("s", [Point(1200), Point(2), Point(3)])]);
        var drawn = ChartDrawn.Of(chart, 200);
        var pie = Boxes(drawn, Blue)[0];
        Assert.All(drawn.Boxes, b => Assert.True(b.Right < pie.X + 12 || b.Left > pie.X + pie.Width - 12 || b.Bottom < pie.Y || b.Top > pie.Y + pie.Height, b.ToString()));
    }

    [Theory]
    [InlineData(nameof(ChartType.Column))]
    [InlineData(nameof(ChartType.Line))]
    public void Words_at_a_category_are_never_left_out(string kind)
    {
        const string Words = "A year in which a great deal happened all at once and nobody ever knew or could say why";
        var chart = Chart(Enum.Parse<ChartType>(kind), [1, 2, 3, 2, 1]) with { Annotations = [.. Enumerable.Range(0, 5).Select(i => new ChartAnnotation([new Text(i + Words)]) { Category = i })] };
        var text = string.Join(' ', ChartDrawn.Of(chart).Texts);
        Assert.All(Enumerable.Range(0, 5), i => Assert.Contains(i + Words, text));
    }

    [Theory]
    [InlineData(nameof(ChartType.Bar))]
    [InlineData(nameof(ChartType.Column))]
    [InlineData(nameof(ChartType.Line))]
    public void A_line_at_a_value_is_interrupted_by_the_values_in_its_way(string kind)
    {
        // The line stands in the middle of the value 90, which is a little lower than 94.
        var chart = Chart(Enum.Parse<ChartType>(kind), [40, 90, 60, 20]) with { Annotations = [new ChartAnnotation([new Text("Mean")]) { Value = 94 }] };
        var drawn = ChartDrawn.Of(chart);
        Assert.Superset(new HashSet<string> { "40", "90", "60", "20", "Mean" }, drawn.Texts.ToHashSet());
        Assert.NotEmpty(drawn.ValueLines);
        Assert.All(drawn.ValueLines, l => Assert.DoesNotContain(drawn.Boxes, b => l.Left < b.Right && b.Left < l.Right && l.Top < b.Bottom && b.Top < l.Bottom));
    }

    [Fact]
    public void Words_of_a_line_among_columns_without_end_are_not_lost()
    {
        var chart = Chart(ChartType.Column, [.. Enumerable.Repeat((int?)90, 20)]) with { Annotations = [new ChartAnnotation([new Text("Mean of the decade")]) { Value = 40 }] };
        Assert.Contains("Mean of the decade", ChartDrawn.Of(chart).Texts);
    }

    private static Color Blue => ReportGen.Testing.BuiltIn.Booklet.Charts.Palette[0];

    private static List<(double X, double Y, double Width, double Height)> Boxes(ChartDrawn drawn, Color color) =>
        [.. drawn.Drawing.Shapes.Where(s => s.Ink.IsFilled && s.Ink.Color == color).Select(s => Box(s.Shape))];

    private static (double X, double Y, double Width, double Height) Box(Shape shape)
    {
        var (left, top) = (shape.Places.Min(p => p.X), shape.Places.Min(p => p.Y));
        return (left, top, shape.Places.Max(p => p.X) - left, shape.Places.Max(p => p.Y) - top);
    }

    private static ChartPoint Point(int value) => new(value) { Text = $"{value}", Label = new Text($"{value}") };

    private static Chart Chart(ChartType type, int?[] values) => new(
        type,
        [.. values.Select((_, i) => new ChartCategory($"n{i}"))],
        [new ChartSeries("s", [.. values.Select(v => v is { } value ? Point(value) : ChartPoint.Missing)])]);
}
