using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of lists and definitions.</summary>
internal sealed class ListStyles(Theme theme, StyleMaker styles)
{
    private readonly Theme _theme = theme;

    public IEnumerable<W.Style> All() => [.. Lists(), .. Definitions()];

    /// <summary>Space stands around a list; between its items only where the text says so.</summary>
    private IEnumerable<W.Style> Lists()
    {
        var item = _theme.PlainBody() with
        {
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
        yield return styles.Make(spec, StyleMaker.Contextual);
        yield return styles.Make(QuoteList(spec), StyleMaker.Contextual);
        var numbered = spec with { BasedOn = StyleIds.ListParagraph, Priority = 36 };
        yield return styles.Make(numbered with { Id = StyleIds.ListBullet, Name = "List Bullet" }, Numbered(ListIds.Bullets));
        yield return styles.Make(numbered with { Id = StyleIds.ListNumber, Name = "List Number" }, Numbered(ListIds.Decimals));
    }

    /// <summary>Lists in quotations look like what stands around them.</summary>
    private StyleSpec QuoteList(StyleSpec list) => list with
    {
        Id = StyleIds.QuoteList,
        Name = "Quote List",
        BasedOn = StyleIds.ListParagraph,
        IsCustom = true,
        IsQuick = false,
        Look = _theme.Quote with { FirstLineIndent = Length.Zero, Indent = Length.Zero, SpaceBefore = list.Look.SpaceBefore, SpaceAfter = list.Look.SpaceAfter },
    };

    private static Action<W.StyleParagraphProperties> Numbered(int number) => paragraph =>
    {
        StyleMaker.Contextual(paragraph);
        paragraph.NumberingProperties = new W.NumberingProperties { NumberingId = new W.NumberingId { Val = number } };
    };

    private IEnumerable<W.Style> Definitions()
    {
        var half = _theme.Body.Leading * 0.5;
        var term = _theme.TermLook() with { SpaceBefore = half, Alignment = TextAlignment.Start };
        yield return styles.Make(
            new StyleSpec(StyleIds.DefinitionTerm, "Definition Term", term) { Next = StyleIds.Definition, Lines = LineRule.AtLeast, IsCustom = true },
            paragraph =>
            {
                paragraph.KeepNext = new W.KeepNext();
                StyleMaker.Contextual(paragraph);
            });
        var meaning = _theme.PlainBody() with { SpaceAfter = half, Indent = Indents.Definition(_theme) };
        yield return styles.Make(new StyleSpec(StyleIds.Definition, "Definition", meaning) { Lines = LineRule.AtLeast, IsCustom = true, Hyphenates = true });
    }
}
