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

        var isSetOff = before is null or Paragraph or Heading;
        sink.SetOffTable(isSetOff ? context.Theme.Quote.SpaceBefore.Twips() : null);
        WriteFramed(quote, placement.Left + QuoteBar.Place(context.Theme).Twips());
    }

    /// <param name="left">Left edge of the bar, in twips.</param>
    private void WriteFramed(BlockQuote quote, int left)
    {
        var area = context.Area;
        var room = area.Width.Twips() - left;
        var margin = (Indent - QuoteBar.Place(context.Theme)).Twips();
        sink.StartFrame([Frame(left, room, margin), LayoutTable.Grid([room])], LayoutTable.Cell(room));
        context.Area = area with { Width = Measures.Points(room - margin) };
        body.Write(quote.Blocks, new Placement(0, 0, 0, StyleIds.Quote) { IsFramed = true });
        context.Area = area;
        sink.EndFrame(context.Theme.Quote.SpaceAfter.Twips());
    }

    private W.TableProperties Frame(int left, int room, int margin)
    {
        var properties = LayoutTable.Frame(left, room, (margin, 0));
        properties.TableBorders = QuoteBar.OfFrame(context.Theme);
        return properties;
    }
}
