using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Quotations with the bar beside them.</summary>
/// <remarks>
/// The bar is the border of the paragraphs. Borders leave gaps where indents differ and stop where text stands far in, so
/// that what holds lists, code or tables is set in a table of one cell, whose edge is the bar.
/// </remarks>
internal sealed class QuoteWriter(DocxContext context, BodySink sink, BodyWriter body)
{
    private Length Indent => context.Theme.Quote.Indent;

    public void Write(BlockQuote quote, Placement placement, Block? before)
    {
        if (context.Theme.QuoteBar == Length.Zero || quote.Blocks.All(b => b is Paragraph))
        {
            body.Write(quote.Blocks, new Placement(placement.Left + Indent.Twips(), 0, 0, StyleIds.Quote));
            return;
        }

        // Word's tables have no space above them, and it would join two that touch.
        var isSetOff = before is null or Paragraph or Heading;
        sink.Write(sink.NewParagraph(new ParagraphForm(StyleIds.Spacer) { KeepNext = true, Before = isSetOff ? context.Theme.Quote.SpaceBefore.Twips() : null }));
        WriteFramed(quote, placement.Left + QuoteBar.Place(context.Theme).Twips());
    }

    /// <param name="left">Left edge of the bar, in twips.</param>
    private void WriteFramed(BlockQuote quote, int left)
    {
        var area = context.Area;
        var room = area.Width.Twips() - left;
        var margin = (Indent - QuoteBar.Place(context.Theme)).Twips();
        sink.StartFrame([Properties((left, room), margin), new W.TableGrid(new W.GridColumn { Width = Measures.Number(room) })], Cell(room));
        context.Area = area with { Width = Measures.Points(room - margin) };
        body.Write(quote.Blocks, new Placement(0, 0, 0, StyleIds.Quote) { IsFramed = true });
        context.Area = area;
        sink.EndFrame(context.Theme.Quote.SpaceAfter.Twips());
    }

    private W.TableProperties Properties((int Left, int Room) place, int margin) => new()
    {
        TableWidth = new W.TableWidth { Width = Measures.Number(place.Room), Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = new W.TableIndentation { Width = place.Left, Type = W.TableWidthUnitValues.Dxa },
        TableBorders = QuoteBar.OfFrame(context.Theme),
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableCellMarginDefault = new W.TableCellMarginDefault
        {
            TableCellLeftMargin = new W.TableCellLeftMargin { Width = (short)margin, Type = W.TableWidthValues.Dxa },
            TableCellRightMargin = new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa },
        },
    };

    private static W.TableCellProperties Cell(int room) =>
        new() { TableCellWidth = new W.TableCellWidth { Width = Measures.Number(room), Type = W.TableWidthUnitValues.Dxa } };
}
