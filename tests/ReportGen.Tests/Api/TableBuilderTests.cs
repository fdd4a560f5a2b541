using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>What tables made in code can have beside columns and rows.</summary>
public class TableBuilderTests
{
    [Fact]
    public void Groups_equal_cells_sums_and_notes_reach_the_document()
    {
        var report = Report.Load(
            new DocumentBuilder("Tables").Set("toc", "false").Table(t => t
                .Column("Region").MergeEqual()
                .Column("City")
                .Group("Years", g => g.Column("2023").Column("2024"))
                .Row("North", "A", "1.5", "2")
                .Row("North", "B", "10", "20.25")
                .TotalRow("All", null, "11.5", "22.25")
                .Note("Source: us.")),
            new ReportFiles(),
            TestFonts.Options,
            TestContext.Current.CancellationToken);

        Assert.Empty(report.Diagnostics);
        var table = Assert.IsType<ReportGen.Document.Table>(report.Editions[0].Document.Blocks[0]);
        Assert.Equal([(1, 2), (1, 2), (2, 1)], table.HeaderRows[0].Cells.Select(c => (c.ColumnSpan, c.RowSpan)));
        Assert.Equal([4, 3, 4], table.Rows.Select(r => r.Cells.Count));
        Assert.Equal(2, table.Rows[0].Cells[0].RowSpan);
        Assert.Equal(ReportGen.Document.RowKind.Total, table.Rows[2].Kind);
        Assert.Equal("Source: us.", ReportGen.Document.InlineText.Of(Assert.Single(table.Notes)));
    }

    [Fact]
    public void A_group_without_columns_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DocumentBuilder("T").Table(t => t.Group("Years", _ => { })));

    [Fact]
    public void Only_a_column_can_have_equal_cells() =>
        Assert.Throws<InvalidOperationException>(() => new DocumentBuilder("T").Table(t => t.MergeEqual()));
}
