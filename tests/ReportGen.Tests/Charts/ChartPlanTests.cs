using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Charts;

public class ChartPlanTests
{
    [Theory]
    [InlineData("Bar", "a", "Bars")]
    [InlineData("Column", "a", "Columns")]
    [InlineData("Column", "Intellectual property service institutions and agencies of the whole of the greater city and beyond", "Bars")]
    [InlineData("Stacked", "a", "Columns")]
    [InlineData("Line", "a", "Lines")]
    [InlineData("Donut", "a", "Slices")]
    public void Bars_lie_down_where_their_names_are_long(string type, string name, string expected) =>
        Assert.Equal(expected, Plan(Chart(Enum.Parse<ChartType>(type), [1, 2, 3, 4, 5, 6, 7, 8], name)).Shape.ToString());

    [Fact]
    public void Bars_stand_on_zero_unless_told_and_then_it_is_said()
    {
        Assert.Equal((0.0, string.Empty), (Plan(Chart(ChartType.Column, [90, 100])).Values.Low, Plan(Chart(ChartType.Column, [90, 100])).Remark));
        var plan = Plan(Chart(ChartType.Column, [90, 100]) with { Options = new ChartOptions { BeginsAtData = true } });
        Assert.True(plan.Values.Low > 0);
        Assert.StartsWith("The axis begins at ", plan.Remark);
    }

    [Theory]
    [InlineData(90, 100, false)]
    [InlineData(20, 100, true)]
    [InlineData(-5, 100, true)]
    public void Lines_leave_zero_out_only_where_all_is_far_from_it(int least, int most, bool hasZero) =>
        Assert.Equal(hasZero, Plan(Chart(ChartType.Line, [least, most])).Values.HasZero);

    [Fact]
    public void What_is_set_off_has_the_colour_for_it_and_the_rest_stands_back()
    {
        var chart = Chart(ChartType.Bar, [1, 2]);
        var plan = Plan(chart with { Categories = [chart.Categories[0] with { IsHighlighted = true }, chart.Categories[1]] });
        Assert.Equal((plan.Design.Highlight, plan.Design.Muted), (plan.ColorOf(0, 0), plan.ColorOf(1, 0)));
    }

    [Fact]
    public void Series_of_one_colour_differ_by_dashes_and_marks()
    {
        var series = Enumerable.Range(0, 9).Select(i => new ChartSeries($"s{i}", [new ChartPoint(1), new ChartPoint(2)])).ToList();
        var plan = Plan(new Chart(ChartType.Line, [new ChartCategory("a"), new ChartCategory("b")], series));
        Assert.Equal(plan.Looks[0].Color, plan.Looks[7].Color);
        Assert.Equal(9, plan.Looks.Select(l => (l.Color, l.Dash, l.Marker)).Distinct().Count());
    }

    [Fact]
    public void An_axis_is_left_out_where_every_value_is_printed()
    {
        Assert.False(Plan(Chart(ChartType.Column, [1, 2])).HasValueAxis);
        var many = Chart(ChartType.Column, [.. Enumerable.Range(1, 60).Select(i => 100_000 + i)]);
        Assert.True(Plan(many with { Categories = [.. many.Categories.Select((c, i) => c with { Position = i })] }).HasValueAxis);
    }

    [Fact]
    public void Multiples_have_one_scale()
    {
        ChartSeries Series(string name, params int[] values) => new(name, [.. values.Select(v => new ChartPoint(v) { Text = $"{v}" })]);
        var plan = Plan(new Chart(ChartType.Line, [new ChartCategory("a"), new ChartCategory("b")], [Series("x", 1, 2), Series("y", 500, 900)])
        {
            Options = new ChartOptions { HasMultiples = true },
        });
        Assert.Equal(2, plan.Panels.Count);
        Assert.Equal([1000.0, 1000.0], plan.Panels.Select(p => p.Values.High));
    }

    [Fact]
    public void Parts_of_a_hundred_stand_on_one_another()
    {
        var chart = new Chart(ChartType.Stacked, [new ChartCategory("a")], [new ChartSeries("x", [new ChartPoint(30)]), new ChartSeries("y", [new ChartPoint(10)]), new ChartSeries("z", [ChartPoint.Missing])])
        {
            Options = new ChartOptions { Stacking = ChartStacking.Percent },
        };
        var stacks = ChartStacks.Of(chart);
        Assert.Equal(((0.0, 75.0), (75.0, 100.0)), (stacks[0, 0]!.Value, stacks[0, 1]!.Value));
        Assert.Null(stacks[0, 2]);
    }

    [Fact]
    public void What_is_below_zero_goes_down_from_it()
    {
        var chart = new Chart(ChartType.Stacked, [new ChartCategory("a")], [.. new[] { 3m, -2m, 4m, -1m }.Select(v => new ChartSeries("s", [new ChartPoint(v)]))])
        {
            Options = new ChartOptions { Stacking = ChartStacking.Normal },
        };
        var stacks = ChartStacks.Of(chart);
        Assert.Equal([(0.0, 3.0), (0.0, -2.0), (3.0, 7.0), (-2.0, -3.0)], Enumerable.Range(0, 4).Select(j => stacks[0, j]!.Value));
    }

    [Theory]
    [InlineData("Pie", "Pie chart. n0 1; n1 2.")]
    [InlineData("Line", "Line chart. n0 1; n1 2.")]
    public void Few_values_are_all_told(string type, string expected) => Assert.Equal(expected, ChartAlt.Of(Chart(Enum.Parse<ChartType>(type), [1, 2])));

    [Fact]
    public void Of_many_values_the_range_and_the_extremes_are_told_and_what_is_missing()
    {
        var chart = Chart(ChartType.Column, [5, 3, 8, 1, 9, 2, 7]) with { Title = [new Text("It fell.")] };
        chart = chart with { Categories = [.. chart.Categories, new ChartCategory("n7")], Series = [new ChartSeries("s", [.. chart.Series[0].Points, ChartPoint.Missing])] };
        Assert.Equal("Column chart. It fell. 7 values, n0 to n7; lowest 1 (n3); highest 9 (n4); 1 missing.", ChartAlt.Of(chart));
        Assert.Equal("柱形图。It fell。共7个数值，n0至n7；最低1（n3）；最高9（n4）；缺1个。", ChartAlt.Of(chart with { Language = "zh-Hans" }));
    }

    private static ChartPlan Plan(Chart chart) => ChartPlanner.Plan(chart, BuiltIn.Booklet.Charts, new ChartRoom(38));

    private static Chart Chart(ChartType type, int[] values, string? name = null) => new(
        type,
        [.. values.Select((_, i) => new ChartCategory(name ?? $"n{i}"))],
        [new ChartSeries("s", [.. values.Select(v => new ChartPoint(v) { Text = $"{v}", Label = new Text($"{v}") })])]);
}
