using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Captions with a counting field, so that Word can list them and count on.</summary>
internal sealed class CaptionWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    /// <summary>What a caption says.</summary>
    /// <param name="Name">The kind of thing counted: <c>Table</c>, <c>Figure</c>.</param>
    /// <param name="Label">Name and number.</param>
    /// <param name="Number">The number; 0 for none.</param>
    /// <param name="Words">The caption itself.</param>
    internal sealed record Content(string Name, string Label, int Number, IReadOnlyList<Inline> Words);

    public static bool Exists(string label, IReadOnlyList<Inline> caption) => label.Length > 0 || caption.Count > 0;

    public void Write(Content content, ParagraphForm form)
    {
        var paragraph = sink.NewParagraph(form with { Style = StyleIds.Caption });
        AppendLabel(paragraph, content);
        if (content.Label.Length > 0 && content.Words.Count > 0)
        {
            RunWriter.Append(paragraph, context.Document.Info.Wording.CaptionSeparator, default);
        }

        inlines.Append(paragraph, content.Words);
        sink.Write(paragraph);
    }

    private static void AppendLabel(W.Paragraph paragraph, Content content)
    {
        var number = Measures.Number(content.Number);
        if (content.Number == 0 || !content.Label.EndsWith(number, StringComparison.Ordinal))
        {
            RunWriter.Append(paragraph, content.Label, default);
            return;
        }

        RunWriter.Append(paragraph, content.Label[..^number.Length], default);
        // The field's series is a single word.
        var series = content.Name.Replace(' ', '_');
        FieldWriter.Append(paragraph, $"SEQ {series} \\* ARABIC", number);
    }
}
