using System.Globalization;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Tables;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input.Yaml;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The head of a table block: the names of its columns, and of groups of them above.</summary>
internal static class TableHead
{
    public static IReadOnlyList<TableRow> Make(BlockMap map, IReadOnlyList<ShownColumn> columns, ITableRows rows, NarrativeContext narrative)
    {
        // The names of groups are read first because they stand above.
        var groups = GroupRows(map).Select(row => Groups(row, map, columns.Count, narrative)).OfType<List<TableCell>>().ToList();
        return HeadRows.Of([.. columns.Select(c => Label(c, rows, narrative))], groups);
    }

    private static TableCell Label(ShownColumn column, ITableRows rows, NarrativeContext narrative) => column.Label is { } label
        ? new TableCell(TextBinder.Bind(label, narrative with { IsLabel = true })) { Span = label.Span }
        : new TableCell([new Text(rows.HeadOf(column.Field)) { Span = column.Span }]) { Span = column.Span };

    /// <summary>A list that holds no lists is one row.</summary>
    private static IEnumerable<YamlSequence> GroupRows(BlockMap map) => map.Node("head") switch
    {
        YamlSequence list when list.Items.Any(i => i is YamlSequence) => list.Items.OfType<YamlSequence>(),
        YamlSequence row => [row],
        _ => [],
    };

    /// <returns>Null where the names do not fit the columns, which is reported.</returns>
    private static List<TableCell>? Groups(YamlSequence row, BlockMap map, int columns, NarrativeContext narrative)
    {
        var cells = new List<TableCell>();
        foreach (var item in row.Items)
        {
            var group = map.MapOf(item, TableBlockSchema.Group, "text");
            var span = group.Text("columns") is { } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : 1;
            var words = group.Text("text") is { Value.Length: > 0 } text ? TextBinder.Bind(text, narrative with { IsLabel = true }) : [];
            cells.Add(new TableCell(words) { Span = item.Span, ColumnSpan = span });
        }

        var found = cells.Sum(c => c.ColumnSpan);
        if (found == columns)
        {
            return cells;
        }

        narrative.Diagnostics.Add(Messages.GroupsDoNotFit(row.Span, found, columns));
        return null;
    }
}
