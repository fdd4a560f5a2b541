using ReportGen.Binding.Tables;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>The tables of a document made in code to the document's.</summary>
internal sealed class DraftTableConverter(DraftContext context, CancellationToken cancellationToken)
{
    public Table Convert(DraftTable table)
    {
        var number = context.Outline.Numbers[table];
        var caption = Inlines(table.Caption, table.Span);
        var groups = Groups(table);
        var labels = table.Columns.Select(c => Cell(c.Head, table.Span)).ToList();
        var rows = table.Rows.Select(r => Row(r, table)).ToList();
        return new Table(
            [.. table.Columns.Select(c => new TableColumn(c.Alignment))],
            HeadRows.Of(labels, groups),
            Joined(rows, table))
        {
            Id = table.Id,
            Caption = caption,
            Number = number,
            Placement = table.Placement,
            Label = number > 0 ? context.Words.TableLabel(number) : string.Empty,
            Notes = [.. table.Notes.Select(n => Inlines(n, table.Span)).Where(n => n.Count > 0)],
            Span = table.Span,
        };
    }

    /// <summary>The rows with equal cells one below another made one.</summary>
    private static List<TableRow> Joined(List<TableRow> rows, DraftTable table)
    {
        if (table.MergedColumns.Count == 0)
        {
            return rows;
        }

        var texts = rows.ConvertAll(r => r.Kind == RowKind.Total ? null : r.Cells.Select(c => InlineText.Of(c.Inlines)).ToArray());
        var equal = EqualCells.In(texts, table.Columns.Count, table.MergedColumns);
        return [.. rows.Select((row, i) => row with
        {
            Cells = [.. row.Cells.Zip(equal.Of(i), (cell, span) => cell with { RowSpan = span }).Where(c => c.RowSpan > 0)],
        })];
    }

    /// <summary>The row of names above those of columns; none where there are none.</summary>
    private List<List<TableCell>> Groups(DraftTable table)
    {
        if (table.Groups.Count == 0)
        {
            return [];
        }

        var row = new List<TableCell>();
        for (var column = 0; column < table.Columns.Count;)
        {
            var group = table.Groups.FirstOrDefault(g => g.First == column);
            row.Add(group is null ? new TableCell([]) { Span = table.Span } : Cell(group.Head, table.Span) with { ColumnSpan = group.Count });
            column += row[^1].ColumnSpan;
        }

        return [row];
    }

    private TableRow Row(DraftRow row, DraftTable table)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var span = row.Cells.SelectMany(c => c).Select(i => i.Span).FirstOrDefault(s => s != default, table.Span);
        if (row.Cells.Count > table.Columns.Count)
        {
            context.Binding.Diagnostics.Add(Messages.TooManyCellsInCode(span, row.Cells.Count, table.Columns.Count));
        }

        var cells = row.Cells.Take(table.Columns.Count).Select(c => Cell(c, span)).ToList();
        while (cells.Count < table.Columns.Count)
        {
            cells.Add(new TableCell([]) { Span = span });
        }

        return new TableRow(cells) { Span = span }.As(row.Kind switch
        {
            DraftRowKind.Highlighted => RowKind.Highlighted,
            DraftRowKind.Total => RowKind.Total,
            _ => RowKind.Plain,
        });
    }

    private TableCell Cell(IReadOnlyList<DraftInline> inlines, SourceSpan span) => 
        new(DraftInlineConverter.Convert(inlines, span, context with { IsLabel = true })) { Span = span };

    private IReadOnlyList<Inline> Inlines(IReadOnlyList<DraftInline> inlines, SourceSpan span) =>
        DraftInlineConverter.Convert(inlines, span, context);
}
