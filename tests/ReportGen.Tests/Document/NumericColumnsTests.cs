using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Document;

public class NumericColumnsTests
{
    [Theory]
    [InlineData(TextAlignment.End, "241,900", "−3.2%", "")]
    [InlineData(TextAlignment.End, "24.19万", "134亿")]
    [InlineData(TextAlignment.End, "–", "1 803")]
    [InlineData(TextAlignment.Start, "–", "")]
    [InlineData(TextAlignment.Start, "12", "twelve")]
    [InlineData(TextAlignment.Start, "over 10,000")]
    public void Numbers_are_set_flush_right(TextAlignment expected, params string[] cells)
    {
        var rows = cells.Select(c => new TableRow([new TableCell([new Text(c)])])).ToList();
        Assert.Equal(expected, NumericColumns.AlignmentOf(new Table([new TableColumn(TextAlignment.Start)], [], rows), 0));
    }

    [Fact]
    public void What_the_author_aligned_stays() => Assert.Equal(
        TextAlignment.Center,
        NumericColumns.AlignmentOf(new Table([new TableColumn(TextAlignment.Center)], [], [new TableRow([new TableCell([new Text("1")])])]), 0));
}
