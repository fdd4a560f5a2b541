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
    public void A_column_of_short_labels_stays_on_one_line_beside_prose() =>
        // 30 and 20 are granted, the prose has the rest.
        Assert.Equal([30, 50, 20], Rounded(ColumnWidths.Share([10, 10, 20], [30, 400, 20], 100)));

    [Fact]
    public void Columns_of_prose_share_what_short_ones_leave() =>
        Assert.Equal([20, 40, 40], Rounded(ColumnWidths.Share([10, 10, 10], [20, 180, 400], 100)));

    [Fact]
    public void A_column_is_never_narrower_than_its_longest_word_if_all_can_be() =>
        Assert.Equal([30, 70], Rounded(ColumnWidths.Share([10, 70], [300, 300], 100)));

    [Fact]
    public void When_words_must_break_the_widest_column_gives_way() =>
        Assert.Equal([20, 50, 30], Rounded(ColumnWidths.Share([20, 200, 30], [20, 400, 30], 100)));

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

    private static double[] Rounded(double[] widths) => Array.ConvertAll(widths, w => Math.Round(w, 6));
}
