using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Charts as what they show: title, values in a table, notes, caption.</summary>
internal sealed class ChartWriter(DocxContext context, BodySink sink, InlineWriter inlines, TableWriter tables, CaptionWriter captions)
{
    public void Write(Chart chart, Placement placement)
    {
        var left = placement.Left == 0 ? (int?)null : placement.Left;
        WriteLine(chart.Title, new ParagraphForm(StyleIds.Caption) { Left = left, KeepNext = true });
        WriteLine(chart.Subtitle, new ParagraphForm(StyleIds.TableNote) { Left = left, KeepNext = true });
        tables.Write(TableOf(chart), placement);
        if (!CaptionWriter.Exists(chart.Label, chart.Caption))
        {
            return;
        }

        var caption = context.Theme.Caption;
        var form = new ParagraphForm(StyleIds.Caption) { Left = left, Before = caption.SpaceAfter.Twips(), After = caption.SpaceBefore.Twips() };
        captions.Write(CaptionWriter.Content.Of(chart, context.Document.Info.Wording), form);
    }

    private void WriteLine(IReadOnlyList<Inline> words, ParagraphForm form)
    {
        if (words.Count > 0)
        {
            var paragraph = sink.NewParagraph(form);
            inlines.Append(paragraph, words);
            sink.Write(paragraph);
        }
    }

    private static Table TableOf(Chart chart)
    {
        TableRow[] head = chart.Series.Any(s => s.Name.Length > 0) ? [new TableRow([Cell(chart.AcrossName), .. chart.Series.Select(s => Cell(s.Name))])] : [];
        var rows = chart.Categories.Select((category, i) => new TableRow([Cell(category.Name), .. chart.Series.Select(s => Cell(s.Points[i]))])).ToList();
        return new Table([.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Auto), chart.Series.Count + 1)], head, rows) { Notes = chart.Notes };
    }

    private static TableCell Cell(string text) => new(text.Length == 0 ? [] : [new Text(text)]);

    private static TableCell Cell(ChartPoint point) => Cell(point.Value is null ? "–" : point.Text);
}
