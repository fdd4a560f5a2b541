using CsCheck;
using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Charts;

/// <summary>Colour alone tells nothing (WCAG 2.2, 1.4.1).</summary>
public class SeriesPatternTests
{
    /// <summary>Of words to their ground (WCAG 2.2, 1.4.3).</summary>
    private const double LeastContrast = 4.5;

    /// <summary>As many marks of dots as there are.</summary>
    private const int MostDots = 8;

    [Fact]
    public void Series_that_only_a_key_names_differ_in_more_than_colour() => AnyChart.Sample(chart =>
    {
        var plan = Plan(chart);
        if (plan.HasKey && plan.Panels.Count == 0)
        {
            var told = plan.Looks.Select(look => plan.Shape == ChartShape.Dots ? (object)look.Marker : look.Pattern).Take(plan.Shape == ChartShape.Dots ? MostDots : SeriesPatterns.Count).ToList();
            Assert.Equal(told.Count, told.Distinct().Count());
        }
        else
        {
            // Names stand at the ends of lines, beside slices, above panels; or there is but one series.
            Assert.True(plan.Naming == SeriesNaming.AtEnds || plan.Panels.Count > 0 || plan.Shape == ChartShape.Slices || chart.Series.Count == 1, plan.ToString());
            Assert.All(plan.Looks, look => Assert.Equal(FillPattern.Solid, look.Pattern));
        }
    });

    [Fact]
    public void Lines_differ_in_marks_or_dashes_even_where_they_share_a_colour() => Gen.Int[2, 21].Sample(count =>
    {
        var looks = Plan(Chart(ChartType.Line, count)).Looks.Select(look => (look.Dash, look.Marker)).ToList();
        Assert.Equal(count, looks.Distinct().Count());
    });

    [Fact]
    public void Values_on_any_pattern_of_any_colour_are_read_with_ease() => Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte).Sample((r, g, b) =>
    {
        var plan = Plan(Chart(ChartType.Stacked, SeriesPatterns.Count) with { Options = new ChartOptions { Stacking = ChartStacking.Normal } });
        plan = plan with { Looks = [.. plan.Looks.Select(look => look with { Color = new Color(r, g, b) })] };
        for (var j = 0; j < plan.Looks.Count; j++)
        {
            var fill = plan.FillOf(0, j);
            Assert.InRange(Contrast.Of(plan.InkOn(0, j), plan.PlateOn(0, j)?.Ground ?? fill.Ground), LeastContrast, 21);
            Assert.Equal(fill.HasLines, plan.PlateOn(0, j) is not null);
        }
    });

    [Fact]
    public void The_first_series_is_solid_or_what_is_set_off()
    {
        var chart = Chart(ChartType.Bar, 3);
        Assert.Equal(FillPattern.Solid, Plan(chart).Looks[0].Pattern);
        var lit = Plan(chart with { Series = [chart.Series[0], chart.Series[1], chart.Series[2] with { IsHighlighted = true }] }).Looks;
        Assert.Equal(FillPattern.Solid, lit[2].Pattern);
        Assert.Equal(lit[0].Color, lit[1].Color);
        Assert.NotEqual(lit[0].Pattern, lit[1].Pattern);
    }

    [Theory]
    [InlineData("#808080", "#E6E6E6")]
    [InlineData("#FF0000", "#F2D9D9")]
    [InlineData("#000000", "#CCCCCC")]
    [InlineData("#FFFFFF", "#FFFFFF")]
    public void A_tint_keeps_the_hue_and_half_of_the_saturation(string color, string expected) =>
        Assert.Equal(expected, Color.TryParse(color, out var parsed) ? Tint.Of(parsed).ToString() : null);

    private static ChartPlan Plan(Chart chart) => ChartPlanner.Plan(chart, BuiltIn.Booklet.Charts, new ChartRoom(38));

    private static Chart Chart(ChartType type, int series) => new(
        type,
        [new ChartCategory("a") { Position = 1 }, new ChartCategory("b") { Position = 2 }],
        [.. Enumerable.Range(0, series).Select(j => new ChartSeries($"s{j}", [Point(j + 1), Point(j + 2)]))]);

    private static ChartPoint Point(int value) => new(value) { Text = $"{value}", Label = new Text($"{value}") };

    private static readonly Gen<Chart> AnyChart =
        from type in Gen.Enum<ChartType>()
        from series in type is ChartType.Pie or ChartType.Donut ? Gen.Const(1) : Gen.Int[1, 20]
        from stacking in Gen.Enum<ChartStacking>()
        from multiples in Gen.Int[0, 4]
        from lit in Gen.Int[-1, 3]
        from lies in Gen.Int[0, 2]
        select Chart(type, series) is var chart ? chart with
        {
            Series = [.. chart.Series.Select((s, j) => s with { IsHighlighted = j == lit })],
            Options = new ChartOptions
            {
                Stacking = type is ChartType.Stacked or ChartType.Area ? stacking : ChartStacking.None,
                HasMultiples = multiples == 0,
                IsHorizontal = lies switch { 0 => true, 1 => false, _ => null },
            },
        } : null!;
}
