using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of what stands between paragraphs: captions, pictures, cells and code.</summary>
internal sealed class ObjectStyles(Theme theme, StyleMaker styles)
{
    private readonly Theme _theme = theme;

    public IEnumerable<W.Style> All() => [Caption(), Picture(), .. Charts(), .. Tables(), CodeBlock(), .. Footnotes()];

    private W.Style Caption() => styles.Make(
        new StyleSpec(StyleIds.Caption, "caption", _theme.Caption) { Next = StyleIds.FirstParagraph, Priority = 35, IsQuick = true },
        StyleMaker.KeepLines);

    /// <summary>A picture's line is as high as the picture.</summary>
    private W.Style Picture()
    {
        var look = _theme.PlainBody() with { Alignment = TextAlignment.Center, SpaceBefore = _theme.Caption.SpaceBefore, SpaceAfter = _theme.Caption.SpaceBefore };
        return styles.Make(
            new StyleSpec(StyleIds.Picture, "Picture", look) { Next = StyleIds.FirstParagraph, IsCustom = true },
            paragraph =>
            {
                paragraph.SpacingBetweenLines!.Line = "240";
                paragraph.SpacingBetweenLines.LineRule = W.LineSpacingRuleValues.Auto;
            });
    }

    /// <summary>What is said of a chart around it.</summary>
    private IEnumerable<W.Style> Charts()
    {
        yield return styles.Make(
            new StyleSpec(StyleIds.ChartTitle, "Chart Title", _theme.Charts.Title) { Next = StyleIds.ChartSubtitle, IsCustom = true, IsQuick = true },
            StyleMaker.KeepNext);
        yield return styles.Make(
            new StyleSpec(StyleIds.ChartSubtitle, "Chart Subtitle", _theme.Charts.Subtitle) { Next = StyleIds.Picture, IsCustom = true, IsQuick = true },
            StyleMaker.KeepNext);
        yield return styles.Make(
            new StyleSpec(StyleIds.ChartSource, "Chart Source", _theme.TableNote) { Next = StyleIds.FirstParagraph, IsCustom = true, IsQuick = true },
            StyleMaker.KeepLines);
    }

    private IEnumerable<W.Style> Tables()
    {
        var text = styles.Make(new StyleSpec(StyleIds.TableText, "Table Text", _theme.TableCell) { Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true });
        Features.AddTabular(text.StyleRunProperties!);
        yield return text;
        var strong = styles.Make(new StyleSpec(StyleIds.TableStrong, "Table Strong", _theme.StrongCell()) { BasedOn = StyleIds.TableText, Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true });
        Features.AddTabular(strong.StyleRunProperties!);
        yield return strong;
        var head = styles.Make(
            new StyleSpec(StyleIds.TableHeading, "Table Heading", _theme.TableHead) { Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true },
            StyleMaker.KeepNext);
        Features.AddTabular(head.StyleRunProperties!);
        yield return head;
        yield return styles.Make(
            new StyleSpec(StyleIds.TableNote, "Table Note", _theme.TableNote) { Next = StyleIds.FirstParagraph, IsCustom = true, IsQuick = true },
            StyleMaker.KeepLines);
    }

    /// <summary>The number of a note stands in a column beside its text; further paragraphs align under the first.</summary>
    private IEnumerable<W.Style> Footnotes()
    {
        var column = Measures.Number(Indents.Note(_theme));
        var look = _theme.Footnote with { SpaceAfter = _theme.Footnotes.Space };
        var note = new StyleSpec(StyleIds.FootnoteText, "footnote text", look) { Lines = LineRule.AtLeast, Hyphenates = true };
        yield return styles.Make(note, paragraph => paragraph.Indentation = new W.Indentation { Left = column, Hanging = column });
        yield return styles.Make(
            note with { Id = StyleIds.FootnoteContinued, Name = "Footnote Continued", BasedOn = StyleIds.FootnoteText, IsCustom = true, Look = look with { SpaceBefore = look.Leading * 0.5 } },
            paragraph =>
            {
                StyleMaker.Contextual(paragraph);
                paragraph.Indentation = new W.Indentation { Left = column, FirstLine = "0" };
            });
    }

    private W.Style CodeBlock()
    {
        var style = styles.Make(
            new StyleSpec(StyleIds.Code, "Code", _theme.Code) { Linked = StyleIds.CodeCharacters, IsCustom = true, IsQuick = true },
            paragraph =>
            {
                paragraph.Shading = new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = _theme.Colors.CodeGround.Hex };
                paragraph.ParagraphBorders = Box();
                paragraph.Indentation = new W.Indentation { Left = Measures.Number(CodePadding), Right = Measures.Number(CodePadding) };
                StyleMaker.Contextual(paragraph);
            });
        style.StyleRunProperties!.NoProof = new W.NoProof();
        return style;
    }

    // The ground reaches beyond the text by its border's space; the indent brings it back to the edges of the page's text.
    private const int CodeSides = 6;
    public const int CodeEnds = 4;
    public const int CodePadding = CodeSides * 20;

    private W.ParagraphBorders Box() => new(
        Side(new W.TopBorder(), CodeEnds),
        Side(new W.LeftBorder(), CodeSides),
        Side(new W.BottomBorder(), CodeEnds),
        Side(new W.RightBorder(), CodeSides));

    private W.BorderType Side(W.BorderType border, int space) => Borders.Line(border, Borders.Hairline, _theme.Colors.CodeGround, space);
}
