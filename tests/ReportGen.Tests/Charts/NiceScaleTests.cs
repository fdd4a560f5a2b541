using CsCheck;
using ReportGen.Charts;
using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Charts;

public class NiceScaleTests
{
    private static readonly double[] Nice = [1, 2, 2.5, 5];

    [Theory]
    [InlineData(0, 279180, "0|50,000|100,000|150,000|200,000|250,000|300,000")]
    [InlineData(0, 97, "0|20|40|60|80|100")]
    [InlineData(-6.4, 27, "−10|0|10|20|30")]
    [InlineData(0, 0.07, "0|0.02|0.04|0.06|0.08")]
    [InlineData(0, 0, "0|0.2|0.4|0.6|0.8|1.0")]
    [InlineData(15853, 20209, "15,000|16,000|17,000|18,000|19,000|20,000|21,000")]
    public void Ticks_are_round(double least, double most, string expected) =>
        Assert.Equal(expected, string.Join('|', NiceScale.Over(least, most, new ChartNumbers(), 7).Ticks.Select(t => t.Text)));

    [Fact]
    public void A_scale_word_stands_behind_each_number_but_zero()
    {
        var numbers = new ChartNumbers { Exponent = 9, Suffix = "\u00A0billion" };
        Assert.Equal(["0", "5\u00A0billion", "10\u00A0billion", "15\u00A0billion"], NiceScale.Over(0, 13_400_000_000, numbers).Ticks.Select(t => t.Text));
    }

    [Fact]
    public void Percent_signs_stand_at_zero_too() =>
        Assert.Equal("0%", NiceScale.Over(0, 97, new ChartNumbers { Suffix = "%" }).Ticks[0].Text);

    /// <summary>Of any two numbers that decimals reach.</summary>
    [Fact]
    public void Ticks_cover_the_data_are_few_and_as_far_apart_as_round_numbers() =>
        Gen.Select(Number, Number, Gen.Int[3, 7]).Sample((a, b, most) =>
        {
            var (least, highest) = (Math.Min(a, b), Math.Max(a, b));
            var scale = NiceScale.Over(least, highest, new ChartNumbers(), most);
            var slack = Math.Max(Math.Abs(least), Math.Abs(highest)) * 1e-9;
            Assert.True(scale.Low <= least + slack && scale.High >= highest - slack, $"{scale.Low}..{scale.High} does not cover {least}..{highest}");
            Assert.InRange(scale.Ticks.Count, 2, most);
            Assert.Equal(scale.Low, scale.Ticks[0].Value);
            Assert.True(Math.Abs(scale.High - scale.Ticks[^1].Value) <= slack);
            var step = (scale.High - scale.Low) / (scale.Ticks.Count - 1);
            var mantissa = step / Math.Pow(10, Math.Floor(Math.Log10(step * (1 + 1e-9))));
            Assert.Contains(Nice, n => Math.Abs(n - mantissa) < 1e-4);
        });

    private static readonly Gen<double> Number = Gen.Select(Gen.Double[-1, 1], Gen.Int[-12, 28], (m, e) => m * Math.Pow(10, e));
}
