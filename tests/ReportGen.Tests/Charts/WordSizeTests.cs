using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Charts;

public class WordSizeTests
{
    [Theory]
    [InlineData("en", "Sparkline. Visits. 3 values, 2021 to 2024; lowest 9 (2021); highest 12 (2023); last 10 (2024).")]
    [InlineData("zh-Hans", "迷你图。Visits。共3个数值，2021至2024；最低9（2021）；最高12（2023）；末值10（2024）。")]
    public void Alternative_text_tells_range_and_last_value(string language, string told) =>
        Assert.Equal(told, WordSize.Plan(Line(language, 9, null, 12, 10), BuiltIn.Booklet.Charts).Alt);

    [Fact]
    public void A_flat_line_says_so() =>
        Assert.Equal("Sparkline. Visits. 2 values, 2021 to 2022; all 9; last 9 (2022).", WordSize.Plan(Line("en", 9, 9), BuiltIn.Booklet.Charts).Alt);

    internal static Sparkline Line(string language, params int?[] values)
    {
        ChartCategory[] years = [.. values.Select((_, i) => new ChartCategory($"{2021 + i}") { Position = 2021.5m + i })];
        ChartPoint[] points = [.. values.Select(v => v is { } value ? new ChartPoint(value) { Text = $"{value}" } : ChartPoint.Missing)];
        return new Sparkline(new Chart(ChartType.Sparkline, years, [new ChartSeries("Visits", points)])
        {
            Language = language,
            Options = new ChartOptions { Labels = ChartLabels.None },
        });
    }
}
