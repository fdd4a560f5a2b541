using ReportGen.Binding.Narrative;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The columns that a table block asks for, or those that its rows show by themselves.</summary>
internal static class ShownColumns
{
    public static IReadOnlyList<ShownColumn> Read(BlockMap map, ITableRows rows, NarrativeContext narrative)
    {
        if (!map.Has("columns"))
        {
            return [.. rows.DefaultFields.Select(f => new ShownColumn(f, map.Span, CellFormat.Read(null, narrative)))];
        }

        var columns = new List<ShownColumn>();
        foreach (var column in map.Maps("columns", TableBlockSchema.Column, "field"))
        {
            if (column.Text("field") is { } field && rows.Has(field))
            {
                columns.Add(Column(column, field, narrative));
            }
            else if (!column.Has("field"))
            {
                narrative.Diagnostics.Add(Diagnostics.Messages.ColumnWithoutField(column.Span));
            }
        }

        return columns;
    }

    private static ShownColumn Column(BlockMap column, SettingText field, NarrativeContext narrative) =>
        new(field.Value, field.Span, CellFormat.Read(column.Text("format"), narrative))
        {
            Label = column.Text("label"),
            Alignment = column.Text("align")?.Value switch
            {
                "decimal" => ColumnAlignment.Decimal,
                "left" => ColumnAlignment.Start,
                "center" => ColumnAlignment.Center,
                "right" => ColumnAlignment.End,
                _ => ColumnAlignment.Auto,
            },
        };
}
