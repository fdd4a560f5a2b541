using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Captions with a counting field, so that Word can list them and count on.</summary>
internal sealed class CaptionWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    /// <summary>The field's series, a single word.</summary>
    /// <param name="name">The kind of thing counted.</param>
    public static string SeriesOf(string name) => name.Replace(' ', '_');

    public static bool Exists(CaptionedBlock block) => block.Label.Length > 0 || block.Caption.Count > 0;

    private Wording Wording => context.Document.Info.Wording;

    public void Write(CaptionedBlock block, ParagraphForm form)
    {
        var paragraph = sink.NewParagraph(form with { Style = StyleIds.Caption });
        var isListed = block.Number > 0 && context.ListedSeries.Contains(NameOf(block));
        var entry = isListed ? context.Bookmarks.Make(context.Bookmarks.EntryNameOf(block)) : default;
        paragraph.Append(new[] { entry.Start }.OfType<OpenXmlElement>());
        AppendLabel(paragraph, block);
        if (block.Label.Length > 0 && block.Caption.Count > 0)
        {
            RunWriter.Append(paragraph, Wording.CaptionSeparator, default);
        }

        inlines.Append(paragraph, block.Caption);
        paragraph.Append(new[] { entry.End }.OfType<OpenXmlElement>());
        sink.Write(paragraph);
    }

    /// <summary>The kind of thing counted: <c>Table</c>, <c>Figure</c>.</summary>
    private string NameOf(CaptionedBlock block) => block is Table ? Wording.Table : Wording.Picture;

    /// <summary>Name and number, in a bookmark of their own where references may take them over.</summary>
    private void AppendLabel(W.Paragraph paragraph, CaptionedBlock block)
    {
        var number = Measures.Number(block.Number);
        if (block.Number == 0 || !block.Label.EndsWith(number, StringComparison.Ordinal))
        {
            RunWriter.Append(paragraph, block.Label, default);
            return;
        }

        var mark = block.Id is { } id ? context.Bookmarks.Make(context.Bookmarks.LabelNameOf(id)) : default;
        paragraph.Append(new[] { mark.Start }.OfType<OpenXmlElement>());
        // References take the space over, and must not be parted there.
        RunWriter.Append(paragraph, block.Label[..^number.Length].Replace(' ', '\u00A0'), default);
        FieldWriter.Append(paragraph, $"SEQ {SeriesOf(NameOf(block))} \\* ARABIC", number);
        paragraph.Append(new[] { mark.End }.OfType<OpenXmlElement>());
    }
}
