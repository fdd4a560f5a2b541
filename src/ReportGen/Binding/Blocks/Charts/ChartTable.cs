using ReportGen.Binding.Narrative;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The data of a chart as a table below it: a row a category, a column a series.</summary>
internal sealed class ChartTable(ChartPrinter printer, NarrativeContext narrative)
{
    public Table Make(ChartGrid grid, SourceSpan span)
    {
        var hasHead = grid.Series.Any(s => s.Text.Length > 0);
        TableRow[] head = hasHead ? [new TableRow([Cell(grid.AcrossName, span), .. grid.Series.Select(s => Cell(s.Text, span))]) { Span = span }] : [];
        var rows = Enumerable.Range(0, grid.Categories.Count).Select(i => Row(grid, i, span)).ToList();
        TableColumn[] columns = [new TableColumn(ColumnAlignment.Auto), .. grid.Series.Select(_ => new TableColumn(ColumnAlignment.Auto))];
        return new Table(columns, head, rows) { Span = span };
    }

    private TableRow Row(ChartGrid grid, int category, SourceSpan span)
    {
        var cells = new List<TableCell> { Cell(grid.Categories[category].Text, span) };
        for (var j = 0; j < grid.Series.Count; j++)
        {
            var printed = printer.Print(grid.Values[category, j], grid.Origins[category, j]);
            cells.Add(printed.Text.Length == 0 || printed.Problems.Count > 0
                ? Cell("–", span)
                : new TableCell([narrative.Figures.Place(printed)]) { Span = span });
        }

        return new TableRow(cells) { Span = span };
    }

    private static TableCell Cell(string text, SourceSpan span) => new(text.Length == 0 ? [] : [new Text(text) { Span = span }]) { Span = span };
}
