using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The title page: the title where the theme wants it, who, when and the note at the foot, a band of colour behind.</summary>
internal sealed class TitlePageWriter(DocxContext context, BodySink sink, InlineWriter inlines, DrawingFactory drawings)
{
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

    /// <summary>Who, when and the note, a rule above: paragraphs with one border have it once, above the first.</summary>
    private void WriteFoot()
    {
        var info = context.Document.Info;
        var owner = Form(StyleIds.TitleOwner) with { Frame = AtFoot() };
        var detail = Form(StyleIds.TitleDetail) with { Frame = AtFoot() };
        IReadOnlyList<Inline> date = info.DateText.Length > 0 ? [new Text(info.DateText)] : [];
        List<(IReadOnlyList<Inline> Words, ParagraphForm Form)> lines = [(info.Author, owner), (info.Organization, owner), (date, detail), (info.Note, detail)];
        lines.RemoveAll(l => l.Words.Count == 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var isParted = i > 0 && lines[i].Form.Style != lines[i - 1].Form.Style;
            Write(lines[i].Words, lines[i].Form with { Before = isParted ? (Design.Air * 0.5).Twips() : null, Borders = FootRule() });
        }
    }

    private W.ParagraphBorders? FootRule() => Design.FootRule > Length.Zero
        ? StyleFactory.TopRule(Design.FootRule, context.Styles.Color(context.Theme.Rule), Design.Air * 0.5)
        : null;

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
        var room = new PictureSize(context.Theme.Page.TextWidth * TitlePageDesign.WidestLogo, Design.LogoHeight);
        reference = reference with { Width = room.Width };
        if (context.Pictures.Find(path, context.Relationships) is not var (image, _) || drawings.Make(reference, room) is not { } drawing)
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
