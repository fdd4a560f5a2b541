using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of the title page, the contents, running heads and folios.</summary>
internal sealed class FrontStyles(DocxContext context, StyleMaker styles)
{
    private readonly Theme _theme = context.Theme;

    public IEnumerable<W.Style> All() =>
    [
        styles.Make(new StyleSpec(StyleIds.Title, "Title", _theme.Title) { Next = StyleIds.Subtitle, Role = FontRole.Heading, Priority = 10, IsQuick = true }, StyleMaker.KeepLines),
        TitleBar(),
        styles.Make(new StyleSpec(StyleIds.Subtitle, "Subtitle", _theme.Subtitle) { Role = FontRole.Heading, Priority = 11, IsQuick = true }),
        styles.Make(new StyleSpec(StyleIds.TitleOwner, "Title Owner", _theme.TitleOwner) { Role = FontRole.Heading, IsCustom = true }),
        styles.Make(new StyleSpec(StyleIds.TitleDetail, "Title Detail", _theme.TitleDetail) { IsCustom = true }),
        styles.Make(
            new StyleSpec(StyleIds.ContentsHeading, "TOC Heading", _theme.ContentsHeading) { Next = StyleIds.Normal, Role = FontRole.Heading, Priority = 39, IsQuick = true },
            StyleMaker.KeepNext),
        .. Enumerable.Range(1, context.Theme.ContentsDesign.Depth).Select(Contents),
        ListEntry(),
        IndexEntry(),
        styles.Make(new StyleSpec(StyleIds.Header, "header", _theme.Header), Edges),
        styles.Make(new StyleSpec(StyleIds.Footer, "footer", _theme.Footer), Edges),
    ];

    /// <summary>The rule over the title: the upper border of an empty line that ends as soon as the rule.</summary>
    private W.Style TitleBar()
    {
        var design = _theme.TitlePage;
        var hasRule = design.Rule > Length.Zero;
        var look = _theme.PlainBody() with { Leading = hasRule ? design.Rule + design.Air : Length.Pt(1) };
        return styles.Make(
            new StyleSpec(StyleIds.TitleBar, "Title Bar", look) { Next = StyleIds.Title, IsCustom = true },
            paragraph =>
            {
                paragraph.KeepNext = new W.KeepNext();
                if (hasRule)
                {
                    Rule(paragraph, design.RuleLength, design.Rule, styles.Color(_theme.Accent));
                }
            });
    }

    private void Rule(W.StyleParagraphProperties paragraph, Length length, Length thickness, W.Color color)
    {
        var rest = Math.Max(0, (_theme.Page.TextWidth - length).Twips());
        var left = _theme.TitlePage.IsCentered ? rest / 2 : 0;
        paragraph.Indentation = new W.Indentation { Left = Measures.Number(left), Right = Measures.Number(rest - left) };
        paragraph.ParagraphBorders = StyleFactory.TopRule(thickness, color, Length.Zero);
    }

    private W.Style Contents(int level)
    {
        var look = _theme.ContentsLook(level);
        var spec = new StyleSpec(StyleIds.Contents(level), "toc " + Measures.Number(level), look) { Next = StyleIds.Normal, Priority = 39 };
        return styles.Make(spec, paragraph =>
        {
            var column = context.ContentsIndents.ColumnOf(level);
            var start = context.ContentsIndents.TitlesAt(level);
            paragraph.KeepLines = new W.KeepLines();
            // No indent at the right: LibreOffice drops the page numbers that a tab puts beyond one.
            paragraph.Indentation = new W.Indentation
            {
                Left = Measures.Number(start),
                Hanging = Measures.Number(column),
            };
            paragraph.Tabs = Stops(column == 0 ? 0 : start, hasLeader: level > 1 && _theme.ContentsDesign.HasLeaders);
        });
    }

    /// <summary>Entries of the lists of pictures and tables look like those of sections, flush at the left.</summary>
    private W.Style ListEntry() => styles.Make(
        new StyleSpec(StyleIds.ListEntry, "table of figures", _theme.ContentsLook(2) with { Indent = Length.Zero }) { Next = StyleIds.Normal, Priority = 99 },
        paragraph =>
        {
            paragraph.KeepLines = new W.KeepLines();
            paragraph.Tabs = Stops(0, hasLeader: _theme.ContentsDesign.HasLeaders);
        });

    /// <summary>Entries of the index: further lines stand in.</summary>
    private W.Style IndexEntry() => styles.Make(
        new StyleSpec(StyleIds.IndexEntry, "index 1", _theme.ContentsLook(2) with { Alignment = TextAlignment.Start, Indent = Length.Zero, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero }),
        paragraph =>
        {
            var turn = Measures.Number(_theme.Body.Size.Twips());
            paragraph.KeepLines = new W.KeepLines();
            paragraph.Indentation = new W.Indentation { Left = turn, Hanging = turn };
        });

    /// <summary>Chapters are set apart by their weight and need no dots.</summary>
    private W.Tabs Stops(int titles, bool hasLeader)
    {
        var tabs = new W.Tabs();
        if (titles > 0)
        {
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Left, Position = titles });
        }

        var pages = new W.TabStop { Val = W.TabStopValues.Right, Position = _theme.Page.TextWidth.Twips() };
        pages.Leader = hasLeader ? W.TabStopLeaderCharValues.Dot : null;
        tabs.AppendChild(pages);
        return tabs;
    }

    private void Edges(W.StyleParagraphProperties paragraph) =>
        paragraph.Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = _theme.Page.TextWidth.Twips() });
}
