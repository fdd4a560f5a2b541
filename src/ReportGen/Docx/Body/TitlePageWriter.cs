using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The title page: the title in the upper third, who, when and the note at the foot.</summary>
internal sealed class TitlePageWriter(DocxContext context, BodySink sink, InlineWriter inlines, DrawingFactory drawings)
{
    // The title begins where the page's upper third ends, by the optical measure of a page.
    private const double TitleDepth = 0.25;

    private static readonly Length LogoWidth = Length.Mm(40);

    public void Write()
    {
        var info = context.Document.Info;
        var depth = context.Theme.Page.TextHeight * TitleDepth;
        if (info.Logo is { } logo)
        {
            depth = WriteLogo(logo, depth);
        }

        Write(info.Title, new ParagraphForm(StyleIds.Title) { Before = depth.Twips() });
        Write(info.Subtitle, new ParagraphForm(StyleIds.Subtitle));
        var detail = new ParagraphForm(StyleIds.TitleDetail);
        Write(info.Author, detail);
        Write(info.Organization, detail);
        Write(info.DateText.Length > 0 ? [new Text(info.DateText)] : [], detail);
        Write(info.Note, detail with { Before = context.Theme.TitleDetail.Leading.Twips() });
    }

    private void Write(IReadOnlyList<Inline> words, ParagraphForm form)
    {
        if (words.Count == 0)
        {
            return;
        }

        var paragraph = sink.NewParagraph(form);
        inlines.Append(paragraph, words);
        sink.Write(paragraph);
    }

    /// <summary>The logo stands above the title, which keeps its place.</summary>
    /// <returns>What is left of the depth.</returns>
    private Length WriteLogo(string path, Length depth)
    {
        var owner = InlineText.Of(context.Document.Info.Organization);
        var reference = new ImageReference(path, owner) { Width = LogoWidth, IsDecorative = owner.Length == 0 };
        if (drawings.Make(reference, context.Theme.Page.TextWidth) is not { } drawing)
        {
            return depth;
        }

        var paragraph = sink.NewParagraph(new ParagraphForm(StyleIds.Normal));
        paragraph.AppendChild(new W.Run(drawing));
        sink.Write(paragraph);
        var height = Length.Pt(drawing.Inline!.Extent!.Cy!.Value / 12700.0);
        return depth > height ? depth - height : Length.Zero;
    }
}
