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

        WriteCaption(table, placement);
        var room = context.Area.Width.Twips() - placement.Left;
        var geometry = context.Pages.Tables.GetValueOrDefault(table) ?? GridWidths.Even(table, Measures.Points(room), context.Theme.Tables);
        var widths = GridWidths.Of(geometry, room);
        var body = TableGrid.Of(table.Rows, table.Columns.Count);
        var look = new TableLook(table, body, geometry, context.Theme);
        sink.StartTable();
        sink.Write(Properties(table, look, (placement.Left, room)));
        sink.Write(LayoutTable.Grid(widths));
        WriteRows(table, body, new RowWriter(widths, look, sink, inlines));
        sink.EndTable();
        WriteNotes(table.Notes, placement);
    }

    private void WriteCaption(Table table, Placement placement)
    {
        if (CaptionWriter.Exists(table))
        {
            var form = new ParagraphForm(StyleIds.Caption) { KeepNext = true, Left = placement.Left == 0 ? null : placement.Left };
            captions.Write(table, form);
        }
        else
        {
            sink.SetOffTable(context.Theme.Caption.SpaceBefore.Twips());
        }
    }

    private W.TableProperties Properties(Table table, TableLook look, (int Left, int Room) place)
    {
        var properties = new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = StyleIds.ReportTable },
            TableWidth = new W.TableWidth { Width = Measures.Number(place.Room), Type = W.TableWidthUnitValues.Dxa },
            TableIndentation = place.Left == 0 ? null : new W.TableIndentation { Width = place.Left, Type = W.TableWidthUnitValues.Dxa },
            TableCellMarginDefault = _styles.MarginsFor(look.Geometry.Gap.Twips()),
            TableLook = look.Properties(),
        };
        var caption = InlineText.Of(table.Caption);
        if (caption.Length > 0)
        {
            properties.TableCaption = new W.TableCaption { Val = XmlText.Clean(caption) };
        }

        return properties;
    }

    private void WriteRows(Table table, TableGrid body, RowWriter rows)
    {
        var head = TableGrid.Of(table.HeaderRows, table.Columns.Count);
        for (var i = 0; i < head.Count; i++)
        {
            sink.Write(rows.Header(head[i], isLast: i == head.Count - 1));
        }

        var isWhole = body.Count <= TableDesign.MostRowsKept && !context.Pages.PartedTables.Contains(table);
        for (var i = 0; i < body.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();

            // Small tables stay whole where they do in the PDF, no row stands alone at a page's foot or head, and notes stay with the table.
            var isKept = isWhole || i == 0 || i == body.Count - 2 || body.IsKept(i) || table.Rows[i].Kind == RowKind.Group;
            var keep = i < body.Count - 1 ? isKept : table.Notes.Count > 0;
            sink.Write(rows.Body(body[i], i, keep));
        }
    }

    private void WriteNotes(IReadOnlyList<IReadOnlyList<Inline>> notes, Placement placement)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var paragraph = sink.NewParagraph(new ParagraphForm(StyleIds.TableNote)
            {
                Left = placement.Left == 0 ? null : placement.Left,
                KeepNext = i < notes.Count - 1,
                Before = i == 0 ? context.Theme.Caption.SpaceAfter.Twips() : 0,
                After = i == notes.Count - 1 ? context.Theme.Caption.SpaceBefore.Twips() : null,
            });
            inlines.Append(paragraph, notes[i]);
            sink.Write(paragraph);
        }
    }
}
