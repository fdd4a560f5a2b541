using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Document;

public class NumericColumnsTests
{
    [Theory]
    [InlineData(true, "241,900", "−3.2%", "")]
    [InlineData(true, "24.19万", "134亿")]
    [InlineData(true, "–", "1 803")]
    [InlineData(false, "–", "")]
    [InlineData(false, "12", "twelve")]
    [InlineData(false, "over 10,000")]
    public void Numbers_line_up_and_words_stand_at_the_start(bool isNumeric, params string[] cells) =>
        Assert.Equal(
            isNumeric ? new ColumnSetting(TextAlignment.End, true, IsDecimal: true) : new ColumnSetting(TextAlignment.Start, false, IsDecimal: false),
            Setting(ColumnAlignment.Auto, new TableDesign(), cells));

    [Theory]
    [InlineData(ColumnAlignment.Start, TextAlignment.Start, false)]
    [InlineData(ColumnAlignment.Center, TextAlignment.Center, false)]
    [InlineData(ColumnAlignment.End, TextAlignment.End, false)]
    [InlineData(ColumnAlignment.Decimal, TextAlignment.End, true)]
    public void What_the_author_aligned_stays(ColumnAlignment asked, TextAlignment expected, bool isDecimal) =>
        Assert.Equal(new ColumnSetting(expected, true, isDecimal), Setting(asked, new TableDesign(), "1"));

    [Fact]
    public void A_theme_may_set_numbers_at_their_ends() =>
        Assert.Equal(new ColumnSetting(TextAlignment.End, true, IsDecimal: false), Setting(ColumnAlignment.Auto, new TableDesign { AlignsDecimals = false }, "1.5"));

    [Theory]
    [InlineData("241,900", "")]
    [InlineData("75.58", ".58")]
    [InlineData("−3.2%", ".2%")]
    [InlineData("12%", "%")]
    [InlineData("–", "")]
    [InlineData("24.19万", ".19万")]
    [InlineData("over 10,000", "")]
    [InlineData("14 m3", " m3")]
    [InlineData("1 803", "")]
    public void Numbers_line_up_at_their_decimal_mark(string text, string tail) =>
        Assert.Equal(tail, InlineText.Of(DecimalPlace.TailOf([new Text(text)], '.')));

    [Fact]
    public void A_comma_is_a_decimal_mark_where_it_is_one() =>
        Assert.Equal(",58", InlineText.Of(DecimalPlace.TailOf([new Emphasis(EmphasisKind.Bold, [new Text("1.275")]), new Text(",58")], ',')));

    private static ColumnSetting Setting(ColumnAlignment asked, TableDesign design, params string[] cells)
    {
        var rows = cells.Select(c => new TableRow([new TableCell([new Text(c)])])).ToList();
        return NumericColumns.Of(new Table([new TableColumn(asked)], [], rows), TableGrid.Of(rows, 1), design)[0];
    }
}
