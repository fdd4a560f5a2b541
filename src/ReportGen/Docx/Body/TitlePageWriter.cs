using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The title page: the title in the upper third, who, when and the note at the foot.</summary>
internal sealed class TitlePageWriter(DocxContext context, BodySink sink, InlineWriter inlines, DrawingFactory drawings)
{
    // Where the title begins, as a part of the page's height: a little above the middle of the upper half.
    private const double TitlePlace = 0.27;

    private static readonly Length LogoHeight = Length.Pt(48);

    // A logo takes half of the measure at most.
    private const double LogoShare = 0.5;

    // Between the groups at the foot.
    private static readonly Length Air = Length.Pt(15);

    public void Write()
    {
        var info = context.Document.Info;
        var page = context.Theme.Page;
        var depth = page.Height * TitlePlace - page.Top - WriteLogo();
        sink.Write(sink.NewParagraph(new ParagraphForm(StyleIds.TitleBar) { Before = Math.Max(0, depth.Twips()) }));
        Write(info.Title, new ParagraphForm(StyleIds.Title));
        Write(info.Subtitle, new ParagraphForm(StyleIds.Subtitle));
        var detail = new ParagraphForm(StyleIds.TitleDetail) { Frame = AtFoot() };
        var who = new RunFormat { IsBold = true };
        Write(info.Author, detail, who);
        Write(info.Organization, detail, who);
        Write(info.DateText.Length > 0 ? [new Text(info.DateText)] : [], detail);
        var isFirst = info.Author.Count + info.Organization.Count + info.DateText.Length == 0;
        Write(info.Note, isFirst ? detail : detail with { Before = Air.Twips() });
    }

    /// <summary>Author, date and note stand at the foot of the page, whatever the title's length: a frame that rests on the lower margin.</summary>
    private W.FrameProperties AtFoot() => new()
    {
        Width = Measures.Number(context.Theme.Page.TextWidth.Twips()),
        Wrap = W.TextWrappingValues.Around,
        HorizontalPosition = W.HorizontalAnchorValues.Margin,
        VerticalPosition = W.VerticalAnchorValues.Margin,
        XAlign = W.HorizontalAlignmentValues.Left,
        YAlign = W.VerticalAlignmentValues.Bottom,
    };

    private void Write(IReadOnlyList<Inline> words, ParagraphForm form, RunFormat format = default)
    {
        if (words.Count == 0)
        {
            return;
        }

        var paragraph = sink.NewParagraph(form);
        inlines.Append(paragraph, words, format);
        sink.Write(paragraph);
    }

    /// <summary>The logo stands at the top, above the title, which keeps its place.</summary>
    /// <returns>How much of the page it takes.</returns>
    private Length WriteLogo()
    {
        if (context.Document.Info.Logo is not { } path)
        {
            return Length.Zero;
        }

        var owner = InlineText.Of(context.Document.Info.Organization);
        var reference = new ImageReference(path, owner) { IsDecorative = owner.Length == 0 };
        var room = new PictureSize(context.Theme.Page.TextWidth * LogoShare, LogoHeight);
        if (drawings.Make(reference, room) is not { } drawing)
        {
            return Length.Zero;
        }

        var paragraph = sink.NewParagraph(new ParagraphForm(StyleIds.Normal));
        paragraph.AppendChild(new W.Run(drawing));
        sink.Write(paragraph);
        return LogoHeight;
    }
}
