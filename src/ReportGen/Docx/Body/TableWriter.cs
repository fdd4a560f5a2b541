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
        if (CaptionWriter.Exists(table.Label, table.Caption))
        {
            var form = new ParagraphForm(StyleIds.Caption) { KeepNext = true, Left = placement.Left == 0 ? null : placement.Left };
            var name = context.Document.Info.Wording.Table;
            captions.Write(new CaptionWriter.Content(name, table.Label, table.Number, table.Caption), form);
        }

        var widths = ColumnWidths.Of(table, context.Theme.TableCell, context.Theme.Page.TextWidth.Twips() - placement.Left);
        sink.StartTable();
        sink.Write(Properties(table, placement));
        sink.Write(Grid(widths));
        WriteRows(table, widths);
        sink.EndTable();
    }

    private static W.TableProperties Properties(Table table, Placement placement)
    {
        var properties = new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = StyleIds.ReportTable },
            TableWidth = new W.TableWidth { Width = "0", Type = W.TableWidthUnitValues.Auto },
            TableIndentation = placement.Left == 0 ? null : new W.TableIndentation { Width = placement.Left, Type = W.TableWidthUnitValues.Dxa },
            TableLook = new W.TableLook
            {
                Val = table.HeaderRows.Count > 0 ? "0020" : "0000",
                FirstRow = table.HeaderRows.Count > 0,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
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

    private static W.TableGrid Grid(int[] widths)
    {
        var grid = new W.TableGrid();
        foreach (var width in widths)
        {
            grid.AppendChild(new W.GridColumn { Width = Measures.Number(width) });
        }

        return grid;
    }

    private void WriteRows(Table table, int[] widths)
    {
        for (var i = 0; i < table.HeaderRows.Count; i++)
        {
            sink.Write(HeaderRow(table, i, widths));
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            // The head is never left alone at a page's foot, nor is the last row at a page's head.
            var keep = i == 0 && table.Rows.Count > 1 || i == table.Rows.Count - 2;
            sink.Write(Row(table, table.Rows[i], widths, new ParagraphForm(StyleIds.TableText) { KeepNext = keep }));
        }
    }

    private W.TableRow HeaderRow(Table table, int index, int[] widths)
    {
        var row = Row(table, table.HeaderRows[index], widths, new ParagraphForm(StyleIds.TableHeading));
        row.TableRowProperties!.AppendChild(new W.TableHeader());
        if (table.HeaderRows.Count > 1)
        {
            var isLast = index == table.HeaderRows.Count - 1;
            foreach (var cell in row.Elements<W.TableCell>())
            {
                cell.TableCellProperties!.TableCellBorders = isLast ? _styles.HeadRule() : TableStyles.NoRule();
            }
        }

        return row;
    }

    private W.TableRow Row(Table table, TableRow row, int[] widths, ParagraphForm form)
    {
        var result = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var paragraph = sink.NewCellParagraph(form with { Alignment = table.Columns[i].Alignment });
            inlines.Append(paragraph, row.Cells[i].Inlines);
            var width = new W.TableCellWidth { Width = Measures.Number(widths[i]), Type = W.TableWidthUnitValues.Dxa };
            result.AppendChild(new W.TableCell(new W.TableCellProperties { TableCellWidth = width }, paragraph));
        }

        return result;
    }
}
