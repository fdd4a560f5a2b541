using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Cards;

/// <summary>Cards in rows, under rules; what is alike stands at one height. To people who listen they are a list.</summary>
internal sealed class CardComposer(Composition composition)
{
    private readonly CardMeasure _measure = new(composition);
    private readonly CardCourse _courses = new(composition);

    private CardDesign Design => composition.Theme.Cards;

    public void Compose(CardGroup group, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.L);
        var geometry = _measure.Of(group, region.Width);
        var width = _measure.WidthOf(geometry, region.Width);
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Anchor(group.Id, node);
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        var (first, fill) = (0, new List<Length>(group.Cards.Count));
        foreach (var count in geometry.Rows)
        {
            var cards = group.Cards.Skip(first).Take(count).Select(card => Lines(card, width, node)).ToList();
            fill.AddRange(FillOf(cards));
            if (first > 0)
            {
                composition.Flow.Space(composition.Theme.Body.Leading.Points);
                composition.Flow.KeepWithLeadIn();
            }

            composition.Flow.Add(new CardRow(Design, geometry, region.X, width) { Color = composition.Theme.Colors.Card }.Of(cards), region.Decoration);
            first += count;
        }

        composition.Context.Cards[group] = geometry with { Fill = fill };
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
    }

    private static IEnumerable<Length> FillOf(List<CardLines> cards)
    {
        var tallest = cards.Max(c => LineBox.HeightOf(c.Label));
        return cards.Select(c => Length.Pt(tallest - LineBox.HeightOf(c.Label)));
    }

    /// <summary>The lines of a card, whose nodes are made in reading order.</summary>
    private CardLines Lines(Card card, double width, int list)
    {
        var body = composition.Structure.Add(composition.Structure.Add(list, StructureRole.LI), StructureRole.LBody);
        var number = composition.Structure.Add(body, StructureRole.P);
        var value = Break(card.Value, Design.Value, number, width);
        var unit = Break(card.Unit, Design.Unit, number, width);
        var course = card.Course is { } line ? _courses.Of(line, width, body) : null;
        var label = Part(card.Label, Design.Label, body, width);
        var tone = card.Change is { } change && composition.Theme.Colors.Of(change.Tone) is { } color ? Design.Detail with { Color = color } : Design.Detail;
        var paragraph = card.Change is null ? body : composition.Structure.Add(body, StructureRole.P);
        var sign = card.Change is null ? null : Sign(card.Change, tone, paragraph);
        return new CardLines
        {
            Value = value,
            Unit = unit,
            Course = course,
            Label = label,
            Sign = sign,
            Change = Break(card.Change?.Inlines ?? [], tone, paragraph, width - CardRow.IndentOf(sign, Design)),
            Rank = Part(card.Rank, Design.Detail, body, width),
        };
    }

    private IReadOnlyList<LineBox> Part(IReadOnlyList<Document.Inline> inlines, TextStyle style, int body, double width) =>
        inlines.Count == 0 ? [] : Break(inlines, style, composition.Structure.Add(body, StructureRole.P), width);

    /// <summary>The sign is a triangle to the eye and a word to the ear; where the words tell all, a decoration.</summary>
    private LineBox? Sign(CardChange change, TextStyle style, int parent)
    {
        var node = change.Spoken.Length == 0 ? Artifact.Layout : composition.Structure.Add(parent, index => new StructureNode
        {
            Index = index,
            Parent = parent,
            Role = StructureRole.Span,
            ActualText = change.Spoken,
        });
        return composition.Lines.Single(change.Sign, style, node);
    }

    private IReadOnlyList<LineBox> Break(IReadOnlyList<Document.Inline> inlines, TextStyle style, int node, double width) => inlines.Count == 0 ? [] : composition.Lines.Break(new ParagraphSpec
    {
        Inlines = inlines,
        Style = style,
        Width = width,
        Alignment = TextAlignment.Start,
        Structure = node,
        Features = FontFeatures.TabularFigures,
    });
}
