using System.Globalization;
using CsCheck;
using ReportGen.Input.Csv;
using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Input;

public class NumberReaderTests
{
    [Theory]
    [InlineData("241900", "241900", 0)]
    [InlineData("50.421", "50.421", 3)]
    [InlineData("50.40", "50.40", 2)]
    [InlineData("-3.2", "-3.2", 1)]
    [InlineData("−3.2", "-3.2", 1)]
    [InlineData("+6", "6", 0)]
    [InlineData(".5", "0.5", 1)]
    [InlineData("241,900", "241900", 0)]
    [InlineData("1,234,567.89", "1234567.89", 2)]
    [InlineData("1 234 567", "1234567", 0)]
    [InlineData("1\u00A0234", "1234", 0)]
    [InlineData("0", "0", 0)]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678", 28)]
    public void Numbers_with_a_decimal_point(string text, string value, int decimals) => AssertNumber(text, false, value, decimals);

    [Theory]
    [InlineData("75,58", "75.58", 2)]
    [InlineData("1.234,5", "1234.5", 1)]
    [InlineData("1.234.567", "1234567", 0)]
    [InlineData("50.42", "50.42", 2)]
    [InlineData("0.421", "0.421", 3)]
    [InlineData("1234.567", "1234.567", 3)]
    [InlineData("50,421", "50.421", 3)]
    public void Numbers_with_a_decimal_comma(string text, string value, int decimals) => AssertNumber(text, true, value, decimals);

    [Theory]
    [InlineData(">10000", "Over", "10000")]
    [InlineData("> 10,000", "Over", "10000")]
    [InlineData("<5", "Under", "5")]
    [InlineData("~300", "About", "300")]
    [InlineData("＞1", "Over", "1")]
    [InlineData("<-5", "Under", "-5")]
    public void Bounds(string text, string bound, string value)
    {
        var cell = NumberReader.Read(text, hasDecimalComma: false);
        Assert.Equal((CellKind.Number, bound, value), (cell.Kind, cell.Bound.ToString(), cell.Value.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("first in the nation")]
    [InlineData("24/7")]
    [InlineData("2024-09-01")]
    [InlineData("5G")]
    [InlineData("100+ countries")]
    [InlineData("—")]
    [InlineData("<none>")]
    [InlineData("241,900件")]
    public void Texts(string text) => Assert.Equal(NumberCell.Text, NumberReader.Read(text, hasDecimalComma: false));

    [Theory]
    [InlineData("75,58", false, "DecimalComma")]
    [InlineData("1.234,5", false, "DecimalComma")]
    [InlineData("0,421", false, "DecimalComma")]
    [InlineData("12,34,567", false, "Grouping")]
    [InlineData("1,234 567", false, "Grouping")]
    [InlineData("1234,567,890", false, "Grouping")]
    [InlineData("1.2.3", false, "Malformed")]
    [InlineData("5.", false, "Malformed")]
    [InlineData("--5", false, "Malformed")]
    [InlineData("50.421", true, "Ambiguous")]
    [InlineData("1,234,567", true, "Malformed")]
    [InlineData("75.58%", false, "Percent")]
    [InlineData("-3 ％", false, "Percent")]
    [InlineData("10000+", false, "BoundSign")]
    [InlineData(">=5", false, "BoundSign")]
    [InlineData("≥5", false, "BoundSign")]
    [InlineData("(3.2)", false, "Parentheses")]
    [InlineData("１２３", false, "FullWidth")]
    [InlineData("¥1,200", false, "Currency")]
    [InlineData("12345678901234567890123456789", false, "TooLong")]
    public void Digits_that_are_no_number(string text, bool hasDecimalComma, string problem)
    {
        var cell = NumberReader.Read(text, hasDecimalComma);
        Assert.Equal((CellKind.Wrong, problem), (cell.Kind, cell.Problem.ToString()));
    }

    [Fact]
    public void Every_decimal_is_read_as_it_was_written()
    {
        Gen.Select(Gen.Decimal[-1e12m, 1e12m], Gen.Int[0, 6]).Sample((number, decimals) =>
        {
            var rounded = decimal.Round(number, decimals);
            var plain = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var grouped = rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var expected = new NumberCell(CellKind.Number, rounded, decimals, Bound.Exact, NumberProblem.None);
            return NumberReader.Read(plain, false) == expected && NumberReader.Read(grouped, false) == expected;
        });
    }

    [Fact]
    public void No_text_is_too_odd_to_read() =>
        Gen.String[Gen.Char["0123456789.,+-−<>~()%e '\u00A0¥a中"], 0, 40].Sample(text =>
        {
            NumberReader.Read(text, false);
            NumberReader.Read(text, true);
        });

    private static void AssertNumber(string text, bool hasDecimalComma, string value, int decimals)
    {
        var cell = NumberReader.Read(text, hasDecimalComma);
        Assert.Equal(CellKind.Number, cell.Kind);
        Assert.Equal((value, decimals, Bound.Exact), (cell.Value.ToString(CultureInfo.InvariantCulture), cell.Decimals, cell.Bound));
    }
}
