using CsCheck;
using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Document;

public class CardGeometryTests
{
    [Theory]
    [InlineData(1, 4, "1")]
    [InlineData(3, 4, "3")]
    [InlineData(4, 3, "2 2")]
    [InlineData(5, 3, "3 2")]
    [InlineData(5, 4, "3 2")]
    [InlineData(6, 4, "3 3")]
    [InlineData(7, 3, "3 2 2")]
    [InlineData(9, 4, "3 3 3")]
    [InlineData(3, 2, "2 1")]
    public void Rows_are_of_about_one_length(int cards, int most, string rows) =>
        Assert.Equal(rows, string.Join(' ', CardGeometry.Of(cards, most).Rows));

    [Fact]
    public void No_card_stands_alone_that_could_have_company() => Gen.Select(Gen.Int[1, 60], Gen.Int[1, 4]).Sample((cards, most) =>
    {
        var rows = CardGeometry.Of(cards, most).Rows;
        Assert.Equal(cards, rows.Sum());
        Assert.All(rows, row => Assert.InRange(row, 1, most));
        Assert.True(rows[0] - rows[^1] <= 1 && rows[0] == rows.Max());
        Assert.Equal((cards + most - 1) / most, rows.Count);
    });
}
