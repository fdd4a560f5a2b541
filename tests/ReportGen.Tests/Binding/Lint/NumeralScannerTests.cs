using ReportGen.Binding.Lint;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Lint;

public class NumeralScannerTests
{
    [Theory]
    [InlineData("241,900 patents", "241900")]
    [InlineData("50.4 billion yuan", "CNY 50.4e9")]
    [InlineData("24.19万件", "24.19e4")]
    [InlineData("1.2万亿元", "1.2e12")]
    [InlineData("75.58 %", "75.58%")]
    [InlineData("75 percent", "75%")]
    [InlineData("百分之七十五点五八", "75.58%")]
    [InlineData("¥3.9 billion", "CNY 3.9e9")]
    [InlineData("USD 412.6 million", "USD 412.6e6")]
    [InlineData("one thousand eight hundred and three cases", "1803")]
    [InlineData("two hundred forty-one thousand nine hundred", "241900")]
    [InlineData("一千八百零三件", "1803")]
    [InlineData("二十四万一千九百", "241900")]
    [InlineData("两百", "200")]
    [InlineData("十二", "12")]
    [InlineData("二百零五", "205")]
    [InlineData("一亿零五万", "100050000")]
    [InlineData("一万亿三千万", "1000030000000")]
    [InlineData("二百五 两万三 一千二百三 一亿亿亿 一万亿亿亿", "")]
    [InlineData("1, 2 and 3", "1 2 3")]
    [InlineData("2,352 and 689", "2352 689")]
    [InlineData("24,19", "")]
    [InlineData("5G, A4, 25th, 3.9.14, 10:30, 2024-11-22, 0755, ISO-9001, 14-year", "")]
    [InlineData("thousands of hundreds, one, a million", "")]
    [InlineData("千万 万一 一一 三五", "")]
    [InlineData("10–20", "")]
    public void Reads_numbers_with_what_belongs_to_them(string text, string expected)
    {
        var found = NumeralScanner.Scan(text).Select(n => FormattableString.Invariant(
            $"{(n.Currency is null ? "" : n.Currency + " ")}{n.Value}{(n.Exponent == 0 ? "" : "e" + n.Exponent)}{(n.IsPercent ? "%" : "")}"));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("一")]
    [InlineData("一百")]
    [InlineData("one hundred ")]
    [InlineData("\"")]
    [InlineData("241,900 patents ")]
    public void Long_texts_are_read_once(string part) =>
        Assert.InRange(Growth.OfDoubling(10_000, n => BindingFixture.Bind(string.Concat(Enumerable.Repeat(part, n)))), 0, Growth.Linear);
}
