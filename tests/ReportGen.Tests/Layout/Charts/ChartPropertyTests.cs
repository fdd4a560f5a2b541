using CsCheck;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;

namespace ReportGen.Tests.Layout.Charts;

/// <summary>Whatever the data: no chart fails, none draws outside its box, no words stand upon others.</summary>
public class ChartPropertyTests
{
    /// <summary>Strokes are as thick as they are.</summary>
    private const double Slack = 2.6;

    private static readonly string[] Words =
        ["a", "Patents", "Invention patents granted", "深圳市", "战略性新兴产业集群发明专利公开量", "Supercalifragilisticexpialidocious-and-more-of-it", "x y z", "2024", "Größe", ""];

    [Fact]
    public void Any_chart_is_drawn_in_its_box_without_overlaps() => AnyChart.Sample(Check, iter: 600, threads: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Any_number_of_values_is_drawn(int count)
    {
        foreach (var type in Enum.GetValues<ChartType>())
        {
            var points = Enumerable.Range(0, count).Select(i => new ChartPoint(i * 37 % 101) { Text = $"{i * 37 % 101}", Label = new Text($"{i * 37 % 101}") });
            var names = Enumerable.Range(0, count).Select(i => new ChartCategory($"n{i}") { Position = type is ChartType.Scatter or ChartType.Line ? i : null });
            Check(new Chart(type, [.. names], [new ChartSeries("s", [.. points])]) { Options = OptionsOf(type) });
        }
    }

    private static void Check(Chart chart)
    {
        var drawn = ChartDrawn.Of(chart, Width);
        Assert.InRange(drawn.Height, 0, 400 + 60);
        foreach (var (shape, _, x) in drawn.Drawing.Shapes)
        {
            foreach (var place in shape.Places)
            {
                Assert.True(double.IsFinite(place.X) && double.IsFinite(place.Y));
                Assert.InRange(x + place.X, -Slack, Width + Slack);
                Assert.InRange(place.Y, -Slack, drawn.Height + Slack);
            }
        }

        CheckTexts(drawn);
        CheckLines(drawn);
    }

    /// <summary>No line at a value strikes words through.</summary>
    private static void CheckLines(ChartDrawn drawn)
    {
        foreach (var line in drawn.ValueLines)
        {
            Assert.DoesNotContain(drawn.Boxes, b => line.Left < b.Right && b.Left < line.Right && line.Top < b.Bottom && b.Top < line.Bottom);
        }
    }

    private static void CheckTexts(ChartDrawn drawn)
    {
        var boxes = drawn.Boxes.OrderBy(b => b.Top).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            var one = boxes[i];
            Assert.True(one.Left >= -1 && one.Right <= Width + 1 && one.Top >= -1 && one.Bottom <= drawn.Height + 2, $"'{one.Text}' stands outside: {one}, {drawn.Height}");
            for (var j = i + 1; j < boxes.Count && boxes[j].Top < one.Bottom; j++)
            {
                var other = boxes[j];
                Assert.False(
                    one.Left + 0.5 < other.Right && other.Left + 0.5 < one.Right && other.Top + 0.5 < one.Bottom,
                    $"'{one.Text}' and '{other.Text}' overlap in {drawn.Plan.Shape}: {one} {other}");
            }
        }
    }

    private const double Width = 323;

    private static ChartOptions OptionsOf(ChartType type) => new() { Stacking = type is ChartType.Stacked or ChartType.Area ? ChartStacking.Normal : ChartStacking.None };

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Decimal[-1000, 1000].Select(d => Math.Round(d, 1)),
        Gen.Const(0m),
        Gen.Const(5m),
        Gen.Const(79228162514264337593543950335m),
        Gen.Const(0.0000000000000000000000000001m),
        Gen.Const(-79228162514264337593543950335m),
        Gen.Int[0, 300000].Select(i => (decimal)i));

    private static Gen<ChartPoint> Point(ChartType type) => Gen.Select(Number, Gen.Int[0, 9], (n, missing) =>
    {
        var value = type is ChartType.Pie or ChartType.Donut ? Math.Abs(n) : n;
        var text = Math.Abs(value) > 1_000_000_000 ? "79,228 trillion" : value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);
        return missing == 0 ? ChartPoint.Missing : new ChartPoint(value) { Text = text, Label = new Text(text) };
    });

    private static readonly Gen<Chart> AnyChart =
        from type in Gen.Enum<ChartType>()
        from count in Gen.OneOf(Gen.Int[1, 8], Gen.Int[1, 60])
        from series in type is ChartType.Pie or ChartType.Donut ? Gen.Const(1) : Gen.Int[1, 5]
        from names in Gen.Int[0, Words.Length - 1].Select(w => Words[w]).Array[count]
        from seriesNames in Gen.Int[0, Words.Length - 1].Select(w => Words[w]).Array[series]
        from points in Point(type).Array[count].Array[series]
        from isInTime in Gen.Bool
        from stacking in Gen.Enum<ChartStacking>()
        from multiples in Gen.Int[0, 4]
        from lit in Gen.Int[0, 2]
        from horizontal in Gen.Int[0, 3]
        from note in Gen.Int[-1, 3]
        from level in Gen.OneOf(Gen.Int[-1000, 1000].Select(l => (decimal)l), Gen.Const(points[0][0].Value ?? 40))
        select new Chart(
            type,
            [.. names.Select((n, i) => new ChartCategory(n) { Position = isInTime || type == ChartType.Scatter ? 2000 + i : null, IsHighlighted = lit == 1 && i == 0 })],
            [.. seriesNames.Select((n, j) => new ChartSeries(n, points[j]) { IsHighlighted = lit == 2 && j == 0 })])
        {
            Options = OptionsOf(type) with
            {
                Stacking = type is ChartType.Stacked or ChartType.Area ? stacking : ChartStacking.None,
                HasMultiples = multiples == 0,
                IsHorizontal = horizontal switch { 0 => true, 1 => false, _ => null },
            },
            AcrossName = type == ChartType.Scatter ? "Years" : string.Empty,
            Annotations = note < 0 || note >= count ? [] : [new ChartAnnotation([new Text("A law came into force")]) { Category = note }, new ChartAnnotation([new Text("Mean")]) { Value = level }],
        };
}
