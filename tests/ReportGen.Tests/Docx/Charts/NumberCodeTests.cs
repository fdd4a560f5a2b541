using ReportGen.Document;
using ReportGen.Docx.Charts;
using Xunit;

namespace ReportGen.Tests.Docx.Charts;

public class NumberCodeTests
{
    private static readonly ChartNumbers English = new();

    [Theory]
    [InlineData(241900, "241,900", "#,##0;\"−\"#,##0")]
    [InlineData(7, "7", "#,##0;\"−\"#,##0")]
    [InlineData(75.58, "75.58%", "#,##0.00\"%\";\"−\"#,##0.00\"%\"")]
    [InlineData(75.58, "75.6%", "#,##0.0\"%\";\"−\"#,##0.0\"%\"")]
    [InlineData(-3.2, "−3.2%", "#,##0.0\"%\";\"−\"#,##0.0\"%\"")]
    [InlineData(2.9, "+2.9%", "+#,##0.0\"%\";\"−\"#,##0.0\"%\";#,##0.0\"%\"")]
    [InlineData(50.421, "CNY 50.4 billion", "\"CNY \"#,##0.0\" billion\";\"−\"\"CNY \"#,##0.0\" billion\"")]
    [InlineData(2024, "2024", "0;\"−\"0")]
    public void A_code_shows_a_number_as_it_is_printed(double value, string printed, string code) =>
        Assert.Equal(code, NumberCode.Of((decimal)value, printed, English));

    [Theory]
    [InlineData(10000, "10,001", "another number")]
    [InlineData(241900, "24.19万", "in another scale")]
    [InlineData(-3.2, "3.2%", "without its sign")]
    [InlineData(5, "none", "no number")]
    [InlineData(1803, "one thousand", "words")]
    public void What_no_code_can_show_stays_in_words(double value, string printed, string why) =>
        Assert.True(NumberCode.Of((decimal)value, printed, English) is null, why);

    [Fact]
    public void Marks_of_other_languages_are_read_as_they_are() =>
        Assert.Equal("#,##0.00;\"-\"#,##0.00", NumberCode.Of(1234.5m, "1.234,50", English with { Group = ".", DecimalMark = ",", Minus = "-" }));

    [Theory]
    [InlineData(0, "", "#,##0;\"−\"#,##0;\"0\"", "")]
    [InlineData(0, "%", "#,##0\"%\";\"−\"#,##0\"%\";\"0%\"", "")]
    [InlineData(6, " million", "#,##0.0,,\" million\";\"−\"#,##0.0,,\" million\";\"0\"", "a comma divides by a thousand")]
    [InlineData(4, "万", "0\\.0,\"万\";\"−\"0\\.0,\"万\";\"0\"", "no code divides by ten thousand")]
    [InlineData(8, "亿", "0\\.00,,\"亿\";\"−\"0\\.00,,\"亿\";\"0\"", "nor by a hundred million")]
    public void An_axis_has_one_code_for_all_its_numbers(int exponent, string suffix, string code, string why)
    {
        var numbers = English with { Exponent = exponent, Suffix = suffix };
        decimal unit = exponent == 0 ? 1 : (decimal)Math.Pow(10, exponent);

        Assert.True(code == NumberCode.OfAxis(numbers, 0, new[] { 0, unit / 2, unit }.Where(t => exponent > 0 || t == Math.Round(t))), why);
    }

    [Fact]
    public void Years_along_an_axis_are_not_grouped() =>
        Assert.Equal("0;\"−\"0;\"0\"", NumberCode.OfAxis(English with { AreNames = true }, 0, [2020, 2024]));

    [Fact]
    public void A_quotation_mark_is_escaped() => Assert.Equal("\"5\"\\\"\" wide\"", NumberCode.Quoted("5\" wide"));
}
