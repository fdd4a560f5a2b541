using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Captions with a counting field, so that Word can list them and count on.</summary>
internal sealed class CaptionWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    /// <summary>What a caption says.</summary>
    /// <param name="Block">What it is the caption of.</param>
    /// <param name="Name">The kind of thing counted: <c>Table</c>, <c>Figure</c>.</param>
    /// <param name="Label">Name and number.</param>
    /// <param name="Number">The number; 0 for none.</param>
    /// <param name="Words">The caption itself.</param>
    internal sealed record Content(Block Block, string Name, string Label, int Number, IReadOnlyList<Inline> Words)
    {
        public static Content Of(Table table, Wording wording) => new(table, wording.Table, table.Label, table.Number, table.Caption);

        public static Content Of(Chart chart, Wording wording) => new(chart, wording.Picture, chart.Label, chart.Number, chart.Caption);

        public static Content Of(Picture picture, Wording wording) => new(picture, wording.Picture, picture.Label, picture.Number, picture.Caption);
    }

    /// <summary>The field's series, a single word.</summary>
    /// <param name="name">The kind of thing counted.</param>
    public static string SeriesOf(string name) => name.Replace(' ', '_');

    public static bool Exists(string label, IReadOnlyList<Inline> caption) => label.Length > 0 || caption.Count > 0;

    public void Write(Content content, ParagraphForm form)
    {
        var paragraph = sink.NewParagraph(form with { Style = StyleIds.Caption });
        var isListed = content.Number > 0 && context.ListedSeries.Contains(content.Name);
        var entry = isListed ? context.Bookmarks.Make(context.Bookmarks.EntryNameOf(content.Block)) : default;
        paragraph.Append(new[] { entry.Start }.OfType<OpenXmlElement>());
        AppendLabel(paragraph, content);
        if (content.Label.Length > 0 && content.Words.Count > 0)
        {
            RunWriter.Append(paragraph, context.Document.Info.Wording.CaptionSeparator, default);
        }

        inlines.Append(paragraph, content.Words);
        paragraph.Append(new[] { entry.End }.OfType<OpenXmlElement>());
        sink.Write(paragraph);
    }

    /// <summary>Name and number, in a bookmark of their own where references may take them over.</summary>
    private void AppendLabel(W.Paragraph paragraph, Content content)
    {
        var number = Measures.Number(content.Number);
        if (content.Number == 0 || !content.Label.EndsWith(number, StringComparison.Ordinal))
        {
            RunWriter.Append(paragraph, content.Label, default);
            return;
        }

        var mark = content.Block.Id is { } id ? context.Bookmarks.Make(context.Bookmarks.LabelNameOf(id)) : default;
        paragraph.Append(new[] { mark.Start }.OfType<OpenXmlElement>());
        // References take the space over, and must not be parted there.
        RunWriter.Append(paragraph, content.Label[..^number.Length].Replace(' ', '\u00A0'), default);
        FieldWriter.Append(paragraph, $"SEQ {SeriesOf(content.Name)} \\* ARABIC", number);
        paragraph.Append(new[] { mark.End }.OfType<OpenXmlElement>());
    }
}
