using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of the title page, the contents, running heads and folios.</summary>
internal sealed class FrontStyles(DocxContext context, ParagraphStyles paragraphs)
{
    // Long entries of the contents turn before the column of page numbers.
    private static readonly Length PageColumn = Length.Pt(36);

    private readonly Theme _theme = context.Theme;

    public IEnumerable<W.Style> All() =>
    [
        paragraphs.Make(new StyleSpec(StyleIds.Title, "Title", _theme.Title) { Next = StyleIds.Subtitle, Role = FontRole.Heading, Priority = 10, IsQuick = true }, ParagraphStyles.KeepLines),
        paragraphs.Make(new StyleSpec(StyleIds.Subtitle, "Subtitle", _theme.Subtitle) { Role = FontRole.Heading, Priority = 11, IsQuick = true }),
        paragraphs.Make(new StyleSpec(StyleIds.TitleDetail, "Title Detail", _theme.TitleDetail) { IsCustom = true }, AtFoot),
        paragraphs.Make(
            new StyleSpec(StyleIds.ContentsHeading, "TOC Heading", _theme.ContentsHeading) { Next = StyleIds.Normal, Role = FontRole.Heading, Priority = 39, IsQuick = true },
            paragraph => paragraph.KeepNext = new W.KeepNext()),
        Contents(1),
        Contents(2),
        paragraphs.Make(new StyleSpec(StyleIds.Header, "header", _theme.Header), Edges),
        paragraphs.Make(new StyleSpec(StyleIds.Footer, "footer", _theme.Footer), Edges),
    ];

    /// <summary>Author, date and note stand at the foot of the title page, whatever the title's length: a frame that rests on the lower margin.</summary>
    private void AtFoot(W.StyleParagraphProperties paragraph) => paragraph.FrameProperties = new W.FrameProperties
    {
        Width = Measures.Number(_theme.Page.TextWidth.Twips()),
        Wrap = W.TextWrappingValues.Around,
        HorizontalPosition = W.HorizontalAnchorValues.Margin,
        VerticalPosition = W.VerticalAnchorValues.Margin,
        XAlign = W.HorizontalAlignmentValues.Left,
        YAlign = W.VerticalAlignmentValues.Bottom,
    };

    private W.Style Contents(int level)
    {
        var look = _theme.Contents[Math.Min(level, _theme.Contents.Count) - 1];
        var spec = new StyleSpec(StyleIds.Contents(level), "toc " + Measures.Number(level), look) { Next = StyleIds.Normal, Priority = 39 };
        return paragraphs.Make(spec, paragraph =>
        {
            var column = LabelWidth.Column(context.Outline.Labels(level), look.Size);
            var start = look.Indent.Twips() + column;
            paragraph.KeepLines = new W.KeepLines();
            paragraph.Indentation = new W.Indentation
            {
                Left = Measures.Number(start),
                Hanging = Measures.Number(column),
                Right = Measures.Number(PageColumn.Twips()),
            };
            paragraph.Tabs = Stops(column == 0 ? 0 : start);
        });
    }

    private W.Tabs Stops(int titles)
    {
        var tabs = new W.Tabs();
        if (titles > 0)
        {
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Left, Position = titles });
        }

        tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Right, Position = _theme.Page.TextWidth.Twips() });
        return tabs;
    }

    private void Edges(W.StyleParagraphProperties paragraph) =>
        paragraph.Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = _theme.Page.TextWidth.Twips() });
}
