using CsCheck;
using ReportGen.Layout.Tables;
using Xunit;

namespace ReportGen.Tests.Layout.Tables;

public class ColumnWidthsTests
{
    [Fact]
    public void Spare_room_goes_to_columns_as_they_are_wide() =>
        Assert.Equal([200, 100], ColumnWidths.Share([10, 10], [100, 50], 300));

    [Fact]
    public void Too_little_room_is_taken_from_what_can_break() =>
        // 20 + 20 unbreakable, 60 of 160 breakable points remain: 20 + 160 * 60/160.
        Assert.Equal([80, 20], ColumnWidths.Share([20, 20], [180, 20], 100));

    [Fact]
    public void When_words_must_break_the_widest_column_gives_way() =>
        Assert.Equal([20, 50, 30], ColumnWidths.Share([20, 200, 30], [20, 400, 30], 100));

    [Fact]
    public void Empty_columns_share_evenly() => Assert.Equal([50, 50], ColumnWidths.Share([0, 0], [0, 0], 100));

    [Fact]
    public void Widths_fill_the_room_and_keep_the_least_where_they_can()
    {
        var column = from min in Gen.Double[0, 200] from more in Gen.Double[0, 300] select (min, max: min + more);
        Gen.Select(column.Array[1, 8], Gen.Double[10, 800]).Sample((columns, room) =>
        {
            var min = columns.Select(c => c.min).ToArray();
            var widths = ColumnWidths.Share(min, [.. columns.Select(c => c.max)], room);
            Assert.Equal(room, widths.Sum(), 6);
            Assert.All(widths, w => Assert.True(w >= 0));
            if (min.Sum() <= room)
            {
                Assert.All(widths.Zip(min), pair => Assert.True(pair.First >= pair.Second - 1e-6));
            }
        });
    }
}
