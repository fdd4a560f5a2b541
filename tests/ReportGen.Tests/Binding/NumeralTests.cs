using CsCheck;
using ReportGen.Binding.Printing;
using Xunit;

namespace ReportGen.Tests.Binding;

public class NumeralTests
{
    private static readonly INumerals British = Conventions.For("en").Numerals;
    private static readonly INumerals American = Conventions.For("en-US").Numerals;
    private static readonly INumerals Chinese = Conventions.For("zh-Hans").Numerals;

    [Theory]
    [InlineData(0, "zero", "零")]
    [InlineData(10, "ten", "十")]
    [InlineData(12, "twelve", "十二")]
    [InlineData(21, "twenty-one", "二十一")]
    [InlineData(100, "one hundred", "一百")]
    [InlineData(101, "one hundred and one", "一百零一")]
    [InlineData(110, "one hundred and ten", "一百一十")]
    [InlineData(1803, "one thousand eight hundred and three", "一千八百零三")]
    [InlineData(2010, "two thousand and ten", "二千零一十")]
    [InlineData(10_000, "ten thousand", "一万")]
    [InlineData(100_005, "one hundred thousand and five", "十万零五")]
    [InlineData(1_000_000, "one million", "一百万")]
    [InlineData(100_000_001, "one hundred million and one", "一亿零一")]
    [InlineData(-7, "minus seven", "负七")]
    public void Writes_numbers_in_words(long number, string english, string chinese)
    {
        Assert.Equal(english, British.Words(number));
        Assert.Equal(chinese, Chinese.Words(number));
    }

    [Fact]
    public void American_English_has_no_and() =>
        Assert.Equal("one thousand eight hundred three", American.Words(1803));

    [Theory]
    [InlineData(1, "first", "1st")]
    [InlineData(2, "second", "2nd")]
    [InlineData(3, "third", "3rd")]
    [InlineData(5, "fifth", "5th")]
    [InlineData(9, "ninth", "9th")]
    [InlineData(11, "eleventh", "11th")]
    [InlineData(12, "twelfth", "12th")]
    [InlineData(20, "twentieth", "20th")]
    [InlineData(21, "twenty-first", "21st")]
    [InlineData(112, "one hundred and twelfth", "112th")]
    public void Writes_ordinals(long number, string words, string figures)
    {
        Assert.Equal(words, British.OrdinalWords(number));
        Assert.Equal(figures, British.Ordinal(number, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Reading the characters back by their values gives the number again.</summary>
    [Fact]
    public void Chinese_words_read_back() => Gen.Long[0, 9_999_999_999_999_999].Sample(n => Assert.Equal(n, Read(Chinese.Words(n))));

    [Fact]
    public void Grouped_digits_read_back() => Gen.Select(Gen.Decimal[-1_000_000_000m, 1_000_000_000m], Gen.Int[0, 6]).Sample((value, decimals) =>
    {
        var rounded = Rounded.To(value, decimals, decimals);
        var text = DecimalText.Grouped(rounded.Value, decimals, Conventions.For("en"));
        var plain = text.Replace(",", "").Replace('\u2212', '-');
        Assert.Equal(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimal.Parse(plain, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture));
    });

    private static long Read(string words)
    {
        const string Digits = "零一二三四五六七八九";
        long whole = 0, section = 0, digit = 0;
        foreach (var c in words)
        {
            switch (c)
            {
                case '十':
                    section += (digit == 0 ? 1 : digit) * 10;
                    digit = 0;
                    break;
                case '百':
                    section += digit * 100;
                    digit = 0;
                    break;
                case '千':
                    section += digit * 1000;
                    digit = 0;
                    break;
                case '万':
                    whole = whole / 100_000_000 * 100_000_000 + (whole % 100_000_000 + section + digit) * 10_000;
                    (section, digit) = (0, 0);
                    break;
                case '亿':
                    whole = (whole + section + digit) * 100_000_000;
                    (section, digit) = (0, 0);
                    break;
                default:
                    digit = Digits.IndexOf(c);
                    break;
            }
        }

        return whole + section + digit;
    }
}
