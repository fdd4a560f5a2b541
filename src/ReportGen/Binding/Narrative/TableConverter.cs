using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Document;
using MdTable = Markdig.Extensions.Tables.Table;
using MdRow = Markdig.Extensions.Tables.TableRow;
using MdCell = Markdig.Extensions.Tables.TableCell;
using Inline = ReportGen.Document.Inline;
using Table = ReportGen.Document.Table;
using TableCell = ReportGen.Document.TableCell;
using TableRow = ReportGen.Document.TableRow;

namespace ReportGen.Binding.Narrative;

/// <summary>Pipe tables.</summary>
internal sealed class TableConverter(NarrativeContext context)
{
    public Table Convert(MdTable table)
    {
        var entry = context.Outline.Tables[table];

        // The caption is read first because it stands above the table.
        var caption = entry.Caption is { } line ? InlineConverter.Convert(line.Inline, context) : [];
        var count = table.ColumnDefinitions.Count;
        var rows = table.OfType<MdRow>().Select(r => (r.IsHeader, Row: Row(r, count))).ToList();
        var body = rows.Where(r => !r.IsHeader).Select(r => r.Row).ToList();
        var isNumeric = NumericColumns.AreNumeric(TableGrid.Of(body, count), count);
        return new Table(
            [.. table.ColumnDefinitions.Zip(isNumeric, (c, isNumber) => new TableColumn(AlignmentOf(c, isNumber)))],
            [.. rows.Where(r => r.IsHeader).Select(r => r.Row)],
            body)
        {
            Id = entry.Id,
            Caption = caption,
            Number = entry.Number,
            Placement = entry.Placement,
            Label = entry.Number > 0 ? context.Words.TableLabel(entry.Number) : string.Empty,
            Span = context.SpanOf(table),
        };
    }

    private TableRow Row(MdRow row, int columns)
    {
        var span = context.SpanOf(row);
        var written = row.OfType<MdCell>().Count(c => c.Count > 0 || c.Span.Length > 0);
        if (written > columns)
        {
            context.Diagnostics.Add(Messages.TooManyCells(span, written, columns));
        }

        var cells = row.OfType<MdCell>().Take(columns).Select(c => Cell(c, span)).ToList();
        while (cells.Count < columns)
        {
            cells.Add(new TableCell([]) { Span = span });
        }

        return new TableRow(cells) { Span = span };
    }

    private TableCell Cell(MdCell cell, SourceSpan row)
    {
        var inlines = cell.FirstOrDefault() is LeafBlock block ? InlineConverter.Convert(block.Inline, context with { IsLabel = true }) : [];
        return new TableCell(inlines) { Span = cell.Span.Length > 0 ? context.SpanOf(cell) : row };
    }

    /// <summary>Numbers at the end of their column are meant to line up: there they may do so on the decimal mark.</summary>
    private static ColumnAlignment AlignmentOf(TableColumnDefinition column, bool isNumeric) => column.Alignment switch
    {
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right when !isNumeric => ColumnAlignment.End,
        TableColumnAlign.Left => ColumnAlignment.Start,
        _ => ColumnAlignment.Auto,
    };
}
