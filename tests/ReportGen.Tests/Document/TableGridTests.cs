using CsCheck;
using ReportGen.Document;
using ReportGen.Docx.Body;
using Xunit;

namespace ReportGen.Tests.Document;

public class TableGridTests
{
    private static readonly Gen<TableCell> Cells = Gen.Select(
        Gen.Int[1, 4], Gen.Int[1, 4], (columns, rows) => new TableCell([]) { ColumnSpan = columns, RowSpan = rows });

    [Fact]
    public void No_cell_lies_upon_another_or_beyond_the_table() => Gen.Select(Gen.Int[1, 5], Cells.Array[0, 6].Array[0, 6]).Sample((columns, cells) =>
    {
        var grid = TableGrid.Of([.. cells.Select(c => new TableRow(c))], columns);
        var taken = new bool[grid.Count, columns];
        for (var row = 0; row < grid.Count; row++)
        {
            foreach (var place in grid[row])
            {
                for (var i = 0; i < place.Rows * place.Columns; i++)
                {
                    var (y, x) = (row + (i / place.Columns), place.Column + (i % place.Columns));
                    Assert.False(taken[y, x]);
                    taken[y, x] = true;
                }
            }
        }
    });

    [Fact]
    public void Rows_are_joined_by_the_cells_that_reach_on()
    {
        TableRow Row(params int[] spans) => new([.. spans.Select(s => new TableCell([]) { RowSpan = s })]);
        var grid = TableGrid.Of([Row(20, 2), Row(1), Row(1), Row(1)], 2);
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(grid.IsJoined));

        // The long cell is cut at the table's end, and four rows are few enough to stay together.
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(grid.IsKept));
    }

    [Fact]
    public void Columns_of_Word_fill_the_room() => Gen.Select(Gen.Double[10, 200].Array[1, 8], Gen.Int[100, 12000]).Sample((widths, room) =>
    {
        var gap = 8.0;
        var geometry = new TableGeometry(Length.Pt(widths.Sum() + (gap * (widths.Length - 1))), [.. widths.Select(Length.Pt)], Length.Pt(gap))
        {
            Settings = new ColumnSetting[widths.Length],
            Tails = new DecimalTails?[widths.Length],
        };
        Assert.Equal(room, GridWidths.Of(geometry, room).Sum());
    });
}
