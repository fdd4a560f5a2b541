using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The title page: the title where the theme wants it, who, when and the note at the foot, a band of colour behind.</summary>
internal sealed class TitlePageWriter(DocxContext context, BodySink sink, InlineWriter inlines, DrawingFactory drawings)
{
    // A logo takes half of the measure at most.
    private const double LogoShare = 0.5;

    private TitlePageDesign Design => context.Theme.TitlePage;

    public void Write()
    {
        var info = context.Document.Info;
        var page = context.Theme.Page;
        var depth = page.Height * Design.TitlePlace - page.Top - WriteLogo();
        var bar = sink.NewParagraph(new ParagraphForm(StyleIds.TitleBar) { Before = Math.Max(0, depth.Twips()), KeepsSpace = true });
        if (new AnchorFactory(context).Band() is { } band)
        {
            bar.AppendChild(new W.Run(band));
        }

        sink.Write(bar);
        Write(info.Title, Form(StyleIds.Title));
        Write(info.Subtitle, Form(StyleIds.Subtitle));
        WriteFoot();
    }

    private void WriteFoot()
    {
        var info = context.Document.Info;
        IReadOnlyList<Inline> date = info.DateText.Length > 0 ? [new Text(info.DateText)] : [];
        var hasOwner = info.Author.Count + info.Organization.Count > 0;
        if (!hasOwner && date.Count + info.Note.Count == 0)
        {
            return;
        }

        if (Design.FootRule > Length.Zero)
        {
            sink.Write(sink.NewParagraph(new ParagraphForm(StyleIds.TitleFootRule) { Frame = AtFoot() }));
        }

        var owner = Form(StyleIds.TitleOwner) with { Frame = AtFoot() };
        Write(info.Author, owner);
        Write(info.Organization, owner);
        var detail = Form(StyleIds.TitleDetail) with { Frame = AtFoot() };
        var first = hasOwner ? detail with { Before = (Design.Air * 0.5).Twips() } : detail;
        Write(date, first);
        Write(info.Note, date.Count > 0 ? detail : first);
    }

    private ParagraphForm Form(string style) => new(style) { Alignment = Design.IsCentered ? TextAlignment.Center : TextAlignment.Start };

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
        var room = new PictureSize(context.Theme.Page.TextWidth * LogoShare, Design.LogoHeight);
        reference = reference with { Width = room.Width };
        if (context.Pictures.Find(path) is not var (image, _) || drawings.Make(reference, room) is not { } drawing)
        {
            return Length.Zero;
        }

        var paragraph = sink.NewParagraph(Form(StyleIds.Normal));
        paragraph.AppendChild(new W.Run(drawing));
        sink.Write(paragraph);
        var height = PictureSize.Of(reference, image, room).Height;
        return height > context.Theme.Body.Leading ? height : context.Theme.Body.Leading;
    }
}
