using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>The paragraph styles of running text, lists, tables and code.</summary>
internal sealed class ParagraphStyles(DocxContext context)
{
    private readonly Theme _theme = context.Theme;

    public IEnumerable<W.Style> All() =>
    [
        Normal(),
        .. Running(),
        .. Lists(),
        .. Definitions(),
        Make(new StyleSpec(StyleIds.Caption, "caption", _theme.Caption) { Next = StyleIds.FirstParagraph, Priority = 35, IsQuick = true }, KeepLines),
        Picture(),
        Rule(),
        .. Tables(),
        CodeBlock(),
        Spacer(),
    ];

    /// <summary>A style, with what is special about its paragraphs done by <paramref name="also"/>.</summary>
    public W.Style Make(StyleSpec spec, Action<W.StyleParagraphProperties>? also = null)
    {
        var paragraph = StyleFactory.Paragraph(spec.Look, spec.Lines);
        paragraph.SuppressAutoHyphens = spec.Hyphenates ? null : new W.SuppressAutoHyphens();
        also?.Invoke(paragraph);
        return new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = spec.Id,
            CustomStyle = spec.IsCustom ? true : null,
            StyleName = new W.StyleName { Val = spec.Name },
            BasedOn = spec.BasedOn is null ? null : new W.BasedOn { Val = spec.BasedOn },
            NextParagraphStyle = spec.Next is null ? null : new W.NextParagraphStyle { Val = spec.Next },
            LinkedStyle = spec.Linked is null ? null : new W.LinkedStyle { Val = spec.Linked },
            UIPriority = new W.UIPriority { Val = spec.Priority },
            PrimaryStyle = spec.IsQuick ? new W.PrimaryStyle() : null,
            StyleParagraphProperties = paragraph,
            StyleRunProperties = context.Styles.Run(spec.Look, spec.Role),
        };
    }

    public static void KeepLines(W.StyleParagraphProperties paragraph) => paragraph.KeepLines = new W.KeepLines();

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
        var look = _theme.Body with { SpaceBefore = GapBefore(_theme.Body) };
        var body = new StyleSpec(StyleIds.BodyText, "Body Text", look) { Lines = LineRule.AtLeast, Priority = 1, IsQuick = true, Hyphenates = true };
        yield return Make(body, IndentByHanzi);
        yield return Make(
            body with { Id = StyleIds.FirstParagraph, Name = "First Paragraph", BasedOn = StyleIds.BodyText, Next = StyleIds.BodyText, IsCustom = true },
            Flush);
        yield return Make(new StyleSpec(StyleIds.Quote, "Quote", _theme.Quote) { Lines = LineRule.AtLeast, Priority = 29, IsQuick = true, Hyphenates = true }, Bar);
    }

    /// <summary>Half a line between paragraphs that neither an indent nor a space of the theme tells apart.</summary>
    private static Length GapBefore(TextStyle body) =>
        body.FirstLineIndent > Length.Zero || body.SpaceAfter > Length.Zero || body.SpaceBefore > Length.Zero
            ? body.SpaceBefore
            : body.Leading * 0.5;

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

    /// <summary>A light bar beside a quotation, in the indent, nearer to the margin than to the text.</summary>
    private void Bar(W.StyleParagraphProperties paragraph)
    {
        // Word counts from the text and knows no more than 31 points.
        const double PlaceInIndent = 0.75;
        var space = Math.Min(31, Math.Max(0, _theme.Quote.Indent.Points * PlaceInIndent - 1.5));
        paragraph.ParagraphBorders = new W.ParagraphBorders(new W.LeftBorder
        {
            Val = W.BorderValues.Single,
            Size = 12,
            Space = (uint)space,
            Color = _theme.Rule.Hex,
        });
    }

    /// <summary>Space stands around a list; between its items only where the text says so.</summary>
    private IEnumerable<W.Style> Lists()
    {
        var item = _theme.Body with
        {
            FirstLineIndent = Length.Zero,
            SpaceBefore = _theme.Body.Leading * 0.5,
            SpaceAfter = _theme.Body.Leading * 0.5,
        };
        var spec = new StyleSpec(StyleIds.ListParagraph, "List Paragraph", item)
        {
            Lines = LineRule.AtLeast,
            Priority = 34,
            IsQuick = true,
            Hyphenates = true,
        };
        yield return Make(spec, Contextual);
        var numbered = spec with { BasedOn = StyleIds.ListParagraph, Priority = 36 };
        yield return Make(numbered with { Id = StyleIds.ListBullet, Name = "List Bullet" }, Numbered(ListIds.Bullets));
        yield return Make(numbered with { Id = StyleIds.ListNumber, Name = "List Number" }, Numbered(ListIds.Decimals));
    }

    private static Action<W.StyleParagraphProperties> Numbered(int number) => paragraph =>
    {
        Contextual(paragraph);
        paragraph.NumberingProperties = new W.NumberingProperties { NumberingId = new W.NumberingId { Val = number } };
    };

    private static void Contextual(W.StyleParagraphProperties paragraph) => paragraph.ContextualSpacing = new W.ContextualSpacing();

    private IEnumerable<W.Style> Definitions()
    {
        var half = _theme.Body.Leading * 0.5;
        var term = _theme.Body with { FirstLineIndent = Length.Zero, Weight = 600, SpaceBefore = half, Alignment = TextAlignment.Start };
        yield return Make(
            new StyleSpec(StyleIds.DefinitionTerm, "Definition Term", term) { Next = StyleIds.Definition, Lines = LineRule.AtLeast, IsCustom = true },
            paragraph =>
            {
                paragraph.KeepNext = new W.KeepNext();
                Contextual(paragraph);
            });
        var meaning = _theme.Body with { FirstLineIndent = Length.Zero, SpaceAfter = half, Indent = Indents.Definition(_theme) };
        yield return Make(new StyleSpec(StyleIds.Definition, "Definition", meaning) { Lines = LineRule.AtLeast, IsCustom = true, Hyphenates = true });
    }

    /// <summary>A picture's line is as high as the picture.</summary>
    private W.Style Picture()
    {
        var look = _theme.Body with { FirstLineIndent = Length.Zero, Alignment = TextAlignment.Center, SpaceBefore = _theme.Caption.SpaceBefore, SpaceAfter = _theme.Caption.SpaceBefore };
        return Make(
            new StyleSpec(StyleIds.Picture, "Picture", look) { Next = StyleIds.FirstParagraph, IsCustom = true },
            paragraph =>
            {
                paragraph.SpacingBetweenLines!.Line = "240";
                paragraph.SpacingBetweenLines.LineRule = W.LineSpacingRuleValues.Auto;
            });
    }

    /// <summary>A short rule in the middle: the lower border of an empty line with wide indents.</summary>
    private W.Style Rule()
    {
        var half = _theme.Body.Leading * 0.5;
        var look = _theme.Body with { FirstLineIndent = Length.Zero, Leading = half, SpaceBefore = half, SpaceAfter = _theme.Body.Leading };
        return Make(
            new StyleSpec(StyleIds.Rule, "Horizontal Rule", look) { Next = StyleIds.FirstParagraph, IsCustom = true },
            paragraph =>
            {
                var side = Measures.Number((_theme.Page.TextWidth - RuleLength).Twips() / 2);
                paragraph.Indentation = new W.Indentation { Left = side, Right = side };
                paragraph.ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder
                {
                    Val = W.BorderValues.Single,
                    Size = 4,
                    Space = 0,
                    Color = _theme.Rule.Hex,
                });
            });
    }

    private static readonly Length RuleLength = Length.Pt(60);

    private IEnumerable<W.Style> Tables()
    {
        var text = Make(new StyleSpec(StyleIds.TableText, "Table Text", _theme.TableCell) { Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true });
        TabularFigures.AddTo(text.StyleRunProperties!);
        yield return text;
        yield return Make(
            new StyleSpec(StyleIds.TableHeading, "Table Heading", _theme.TableHead) { BasedOn = StyleIds.TableText, Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true },
            paragraph => paragraph.KeepNext = new W.KeepNext());
    }

    private W.Style CodeBlock()
    {
        var style = Make(
            new StyleSpec(StyleIds.Code, "Code", _theme.Code) { Linked = StyleIds.CodeCharacters, IsCustom = true, IsQuick = true },
            paragraph =>
            {
                paragraph.Shading = new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = CodeShade };
                paragraph.ParagraphBorders = Box();
                paragraph.Indentation = new W.Indentation { Left = Measures.Number(CodePadding), Right = Measures.Number(CodePadding) };
            });
        style.StyleRunProperties!.NoProof = new W.NoProof();
        return style;
    }

    // A grey that holds 4.5:1 against all the theme's colours of type.
    private const string CodeShade = "F4F5F7";

    // The ground reaches beyond the text by its border's space; the indent brings it back to the edges of the page's text.
    private const uint CodeSides = 6;
    private const uint CodeEnds = 4;
    public const int CodePadding = (int)CodeSides * 20;

    private static W.ParagraphBorders Box() => new(
        Side(new W.TopBorder(), CodeEnds),
        Side(new W.LeftBorder(), CodeSides),
        Side(new W.BottomBorder(), CodeEnds),
        Side(new W.RightBorder(), CodeSides));

    private static W.BorderType Side(W.BorderType border, uint space)
    {
        border.Val = W.BorderValues.Single;
        border.Size = 2;
        border.Space = space;
        border.Color = CodeShade;
        return border;
    }

    /// <summary>An empty paragraph that takes no room: it carries a section's end, or stands where Word wants something between tables.</summary>
    private W.Style Spacer()
    {
        var look = _theme.Body with { FirstLineIndent = Length.Zero, Alignment = TextAlignment.Start, Leading = Length.Pt(1), Size = Length.Pt(1) };
        return Make(new StyleSpec(StyleIds.Spacer, "Spacer", look) { IsCustom = true });
    }
}
