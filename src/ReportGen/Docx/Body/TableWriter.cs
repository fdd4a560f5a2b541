using System.Globalization;
using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Tables, row by row: long ones never stand in memory whole.</summary>
internal sealed class TableWriter(DocxContext context, BodySink sink, InlineWriter inlines, CaptionWriter captions)
{
    private readonly TableStyles _styles = new(context.Theme);

    public void Write(Table table, Placement placement)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        if (CaptionWriter.Exists(table.Label, table.Caption))
        {
            var form = new ParagraphForm(StyleIds.Caption) { KeepNext = true, Left = placement.Left == 0 ? null : placement.Left };
            captions.Write(CaptionWriter.Content.Of(table, context.Document.Info.Wording), form);
        }
        else
        {
            // Word's tables have no space above them, and it would join two that touch.
            sink.Write(sink.NewParagraph(new ParagraphForm(StyleIds.Spacer) { KeepNext = true, Before = context.Theme.Caption.SpaceBefore.Twips() }));
        }

        var room = context.Theme.Page.TextWidth.Twips() - placement.Left;
        var widths = ColumnWidths.Of(table, context.Theme.TableCell, room, (_styles.ColumnGap, _styles.Side));
        sink.StartTable();
        sink.Write(Properties(table, placement, room));
        sink.Write(Grid(widths));
        WriteRows(table, new RowWriter(table, widths, _styles.Side, sink, inlines));
        sink.EndTable();
    }

    private W.TableProperties Properties(Table table, Placement placement, int room)
    {
        var properties = new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = StyleIds.ReportTable },
            TableWidth = new W.TableWidth { Width = Measures.Number(room), Type = W.TableWidthUnitValues.Dxa },
            TableIndentation = placement.Left == 0 ? null : new W.TableIndentation { Width = placement.Left, Type = W.TableWidthUnitValues.Dxa },
            TableLook = new W.TableLook
            {
                Val = LookOf(table),
                FirstRow = table.HeaderRows.Count > 0,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = !context.Theme.Tables.HasStripes,
                NoVerticalBand = true,
            },
        };
        var caption = InlineText.Of(table.Caption);
        if (caption.Length > 0)
        {
            properties.TableCaption = new W.TableCaption { Val = XmlText.Clean(caption) };
        }

        return properties;
    }

    /// <summary>The bits of what follows: a first row of its own, no bands of columns, perhaps none of rows (ECMA-376 part 1, 17.4.55).</summary>
    private string LookOf(Table table)
    {
        const int FirstRow = 0x20;
        const int NoRowBands = 0x200;
        const int NoColumnBands = 0x400;
        var look = NoColumnBands + (table.HeaderRows.Count > 0 ? FirstRow : 0) + (context.Theme.Tables.HasStripes ? 0 : NoRowBands);
        return look.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static W.TableGrid Grid(int[] widths)
    {
        var grid = new W.TableGrid();
        foreach (var width in widths)
        {
            grid.AppendChild(new W.GridColumn { Width = Measures.Number(width) });
        }

        return grid;
    }

    private void WriteRows(Table table, RowWriter rows)
    {
        for (var i = 0; i < table.HeaderRows.Count; i++)
        {
            var rule = table.HeaderRows.Count == 1 ? null : i == table.HeaderRows.Count - 1 ? _styles.HeadRule() : TableStyles.NoRule();
            sink.Write(rows.Header(table.HeaderRows[i], rule));
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();

            // Small tables stay whole, and no row stands alone at a page's foot or head.
            var isKept = table.Rows.Count <= TableDesign.MostRowsKept || i == 0 || i == table.Rows.Count - 2;
            var keep = isKept && i < table.Rows.Count - 1;
            sink.Write(rows.Body(table.Rows[i], keep));
        }
    }
}
