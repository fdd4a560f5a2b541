using ReportGen.Binding.Narrative;
using ReportGen.Binding.Tables;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>A <c>table</c> block to a table: rows of figures or of a file, sorted, summed, joined.</summary>
internal static class TableBlock
{
    public static IReadOnlyList<Block> Convert(BlockEntry entry, NarrativeContext narrative)
    {
        if (RowsOf(entry, narrative) is not { } rows)
        {
            return [];
        }

        // In reading order, since figures are counted as they are placed: caption, head, rows, notes.
        var map = entry.Map;
        var caption = map.Text("caption") is { } text ? TextBinder.Bind(text, narrative) : [];
        var columns = ShownColumns.Read(map, rows, narrative);
        if (columns.Count == 0)
        {
            return [];
        }

        var head = TableHead.Make(map, columns, rows, narrative);
        var body = new TableBody(map, columns, rows, narrative).Make();
        return
        [
            new Table([.. columns.Select(c => new TableColumn(c.Alignment))], head, body)
            {
                Id = entry.Id,
                Caption = caption,
                Number = entry.Number,
                Label = entry.Number > 0 ? narrative.Words.TableLabel(entry.Number) : string.Empty,
                Notes = [.. map.Texts("note").Select(n => TextBinder.Bind(n, narrative)).Where(n => n.Count > 0)],
                Span = entry.Span,
            },
        ];
    }

    private static ITableRows? RowsOf(BlockEntry entry, NarrativeContext narrative)
    {
        var map = entry.Map;
        if (map.Has("data") && map.Has("metrics"))
        {
            narrative.Diagnostics.Add(Messages.TableOfTwoSources(map.SpanOf("metrics")));
            return null;
        }

        if (map.Text("data") is { } file)
        {
            return narrative.Data.Find(file.Value, file.Span, narrative.Diagnostics) is { } table
                ? new DataRows(table, narrative.Diagnostics)
                : null;
        }

        if (map.Has("metrics"))
        {
            return MetricRows.Of(map.Texts("metrics"), narrative.Binding);
        }

        narrative.Diagnostics.Add(Messages.TableWithoutRows(entry.Span));
        return null;
    }
}
