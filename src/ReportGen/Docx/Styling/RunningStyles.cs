using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of running text, quotations and the rules between thoughts.</summary>
internal sealed class RunningStyles(DocxContext context, StyleMaker styles)
{
    public static readonly Length RuleLength = Length.Pt(60);

    private readonly Theme _theme = context.Theme;

    public IEnumerable<W.Style> All() => [Normal(), .. Running(), Rule(), Spacer()];

    /// <summary>All else rests on it, so it says nothing that the document's defaults do not say.</summary>
    private static W.Style Normal() => new()
    {
        Type = W.StyleValues.Paragraph,
        StyleId = StyleIds.Normal,
        Default = true,
        StyleName = new W.StyleName { Val = "Normal" },
        UIPriority = new W.UIPriority { Val = 0 },
        PrimaryStyle = new W.PrimaryStyle(),
    };

    private IEnumerable<W.Style> Running()
    {
        var look = _theme.Body with { SpaceBefore = GapBefore(_theme.Body), SpaceAfter = Length.Zero };
        var body = new StyleSpec(StyleIds.BodyText, "Body Text", look) { Lines = LineRule.AtLeast, Priority = 1, IsQuick = true, Hyphenates = true };
        yield return styles.Make(body, IndentByHanzi);
        yield return styles.Make(
            body with { Id = StyleIds.FirstParagraph, Name = "First Paragraph", BasedOn = StyleIds.BodyText, Next = StyleIds.BodyText, IsCustom = true, Look = look with { SpaceBefore = Length.Zero } },
            Flush);
        yield return styles.Make(
            new StyleSpec(StyleIds.Quote, "Quote", _theme.Quote) { Lines = LineRule.AtLeast, Priority = 29, IsQuick = true, Hyphenates = true },
            paragraph => paragraph.ParagraphBorders = QuoteBar.OfStyle(_theme));
    }

    /// <summary>
    /// The space between paragraphs, half a line where neither an indent nor a space of the theme tells them apart. It
    /// stands above, and above the first paragraph there is none: Word adds spaces up, and the page takes the larger.
    /// </summary>
    private static Length GapBefore(TextStyle body)
    {
        var space = body.SpaceBefore > body.SpaceAfter ? body.SpaceBefore : body.SpaceAfter;
        return body.FirstLineIndent > Length.Zero || space > Length.Zero ? space : body.Leading * 0.5;
    }

    /// <summary>Chinese paragraphs are indented by two hanzi, the first after a heading too (clreq, 'Paragraph adjustment').</summary>
    private void IndentByHanzi(W.StyleParagraphProperties paragraph)
    {
        if (context.Language.Indents && _theme.Body.FirstLineIndent > Length.Zero)
        {
            paragraph.Indentation = new W.Indentation
            {
                FirstLine = Measures.Number((_theme.Body.Size * 2).Twips()),
                // Hundredths of a character.
                FirstLineChars = 200,
            };
        }
    }

    private void Flush(W.StyleParagraphProperties paragraph)
    {
        if (context.Language.Indents)
        {
            IndentByHanzi(paragraph);
        }
        else
        {
            paragraph.Indentation = new W.Indentation { FirstLine = "0" };
        }
    }

    /// <summary>A short rule in the middle: the lower border of an empty line with wide indents.</summary>
    private W.Style Rule()
    {
        var half = _theme.Body.Leading * 0.5;
        var look = _theme.PlainBody() with { Leading = half, SpaceBefore = half, SpaceAfter = _theme.Body.Leading };
        return styles.Make(
            new StyleSpec(StyleIds.Rule, "Horizontal Rule", look) { Next = StyleIds.FirstParagraph, IsCustom = true },
            paragraph =>
            {
                var side = Measures.Number((_theme.Page.TextWidth - RuleLength).Twips() / 2);
                paragraph.Indentation = new W.Indentation { Left = side, Right = side };
                paragraph.ParagraphBorders = new W.ParagraphBorders(Borders.Line(new W.BottomBorder(), Length.Pt(0.5), _theme.Rule));
            });
    }


    /// <summary>An empty paragraph that takes no room: it carries a section's end, or stands where Word wants something between tables.</summary>
    private W.Style Spacer()
    {
        var look = _theme.PlainBody() with { Alignment = TextAlignment.Start, Leading = Length.Pt(1), Size = Length.Pt(1) };
        return styles.Make(new StyleSpec(StyleIds.Spacer, "Spacer", look) { IsCustom = true });
    }
}
