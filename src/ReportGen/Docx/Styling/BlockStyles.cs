using ReportGen.Charts;
using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Styles of cards, callouts and timelines, in documents that have such.</summary>
internal sealed class BlockStyles(DocxContext context, StyleMaker styles)
{
    private readonly Theme _theme = context.Theme;

    public IEnumerable<W.Style> All() =>
    [
        .. Has<CardGroup>() ? Cards() : [],
        .. Has<Callout>() ? Callouts() : [],
        .. Has<Timeline>() ? Timeline() : [],
    ];

    private bool Has<T>()
        where T : Block => DocumentWalk.Blocks<T>(context.Document.Blocks).Count > 0;

    /// <summary>The rule above a card is the upper border of its number; each part is a paragraph.</summary>
    private IEnumerable<W.Style> Cards()
    {
        var design = _theme.Cards;
        var value = styles.Make(Of(StyleIds.CardValue, "Card Value", design.Value) with { Next = StyleIds.CardLabel, Role = FontRole.Heading }, paragraph =>
        {
            StyleMaker.KeepNext(paragraph);
            paragraph.ParagraphBorders = design.Rule > Length.Zero ? StyleFactory.TopRule(design.Rule, styles.Color(_theme.Colors.Card), design.Air) : null;
        });
        Features.AddTabular(value.StyleRunProperties!);
        yield return value;
        yield return styles.Make(Of(StyleIds.CardUnit, "Card Unit", design.Unit) with { Linked = StyleIds.CardUnitCharacters, Next = StyleIds.CardLabel }, StyleMaker.KeepNext);
        if (DocumentWalk.Blocks<CardGroup>(context.Document.Blocks).Any(g => g.Cards.Any(c => c.Course is not null)))
        {
            var below = CardSize.Below(design);
            var look = design.Detail with { Leading = CardSize.Leading(design) - below, SpaceAfter = below };
            yield return styles.Make(Of(StyleIds.CardCourse, "Card Course", look) with { Next = StyleIds.CardLabel }, StyleMaker.KeepNext);
        }

        yield return styles.Make(Of(StyleIds.CardLabel, "Card Label", design.Label) with { Next = StyleIds.CardDetail });
        yield return Detail(StyleIds.CardDetail, "Card Detail", design.Detail.Color);
        yield return Detail(StyleIds.CardBetter, "Card Better", _theme.Colors.Better);
        yield return Detail(StyleIds.CardWorse, "Card Worse", _theme.Colors.Worse);
    }

    private W.Style Detail(string id, string name, Color color)
    {
        var style = styles.Make(Of(id, name, _theme.Cards.Detail with { Color = color }) with { BasedOn = id == StyleIds.CardDetail ? StyleIds.Normal : StyleIds.CardDetail });
        Features.AddTabular(style.StyleRunProperties!);
        return style;
    }

    private IEnumerable<W.Style> Callouts()
    {
        var half = _theme.Body.Leading * 0.5;
        foreach (var kind in Enum.GetValues<CalloutKind>())
        {
            var (design, name) = (_theme.Callouts, kind.ToString());
            var title = design.Title with { Color = _theme.Colors.Of(kind), SpaceBefore = half };
            yield return styles.Make(Of(StyleIds.CalloutTitle(kind), name + " Title", title) with { Next = StyleIds.CalloutText(kind) }, paragraph =>
            {
                StyleMaker.KeepNext(paragraph);
                Box(paragraph, kind);
            });
            yield return styles.Make(
                Of(StyleIds.CalloutText(kind), name + " Text", design.Text with { SpaceBefore = half }) with { Hyphenates = true },
                paragraph => Box(paragraph, kind));
            yield return styles.Make(
                Of(StyleIds.CalloutList(kind), name + " List", design.Text) with { BasedOn = StyleIds.CalloutText(kind), IsQuick = false, Hyphenates = true },
                paragraph => Box(paragraph, kind));
        }
    }

    private void Box(W.StyleParagraphProperties paragraph, CalloutKind kind)
    {
        paragraph.ParagraphBorders = CalloutBox.OfStyle(_theme, kind);
        paragraph.Shading = CalloutBox.Ground(_theme);
        paragraph.Indentation = new W.Indentation { Left = Measures.Number(CalloutBox.Left(_theme)), Right = Measures.Number(CalloutBox.Right(_theme)) };
    }

    private IEnumerable<W.Style> Timeline()
    {
        yield return styles.Make(Of(StyleIds.TimelineDate, "Timeline Date", _theme.Timelines.Date));
        // A dot larger than the type must not part the lines.
        yield return styles.Make(Of(StyleIds.TimelineText, "Timeline Text", _theme.Timelines.Text) with { Lines = LineRule.Exact });
    }

    private static StyleSpec Of(string id, string name, TextStyle look) => new(id, name, look) { Lines = LineRule.AtLeast, IsCustom = true, IsQuick = true };
}
