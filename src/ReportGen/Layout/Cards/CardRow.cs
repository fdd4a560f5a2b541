using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Cards;

/// <summary>Places the lines of the cards of a row: each part at one height.</summary>
/// <param name="x">Left edge of the first card, from that of the text.</param>
/// <param name="width">Width of a card.</param>
internal sealed class CardRow(CardDesign design, CardGeometry geometry, double x, double width)
{
    // In ems of the smaller type.
    private const double BesideNumber = 0.4;
    private const double BehindSign = 0.3;

    private readonly List<CardLine> _lines = [];

    public CardStrip Of(IReadOnlyList<CardLines> cards)
    {
        var tops = Tops(cards);
        for (var i = 0; i < cards.Count; i++)
        {
            Place(cards[i], XOf(i), tops);
        }

        var rules = design.Rule > Length.Zero ? cards.Select((_, i) => new CardRule(XOf(i), width, design.Rule.Points, Color)) : [];
        return new CardStrip(_lines, [.. rules]) { Height = tops.End };
    }

    public required Color Color { get; init; }

    /// <summary>Between a number and the unit beside it. Blanks at a line's end have no width.</summary>
    public static double GapBeside(CardDesign design) => BesideNumber * design.Unit.Size.Points;

    /// <summary>Where the words of a change begin behind their sign.</summary>
    public static double IndentOf(LineBox? sign, CardDesign design) => sign is null ? 0 : sign.Width + (BehindSign * design.Detail.Size.Points);

    private double XOf(int card) => x + (card * (width + design.Gap.Points));

    private RowTops Tops(IReadOnlyList<CardLines> cards)
    {
        var value = design.Rule.Points + design.Air.Points;
        var unit = value + cards.Max(c => LineBox.HeightOf(c.Value));
        var course = unit + (geometry.HasUnitsBelow ? cards.Max(c => LineBox.HeightOf(c.Unit)) : 0);
        var label = course + cards.Max(c => c.Course?.Height ?? 0);
        var change = label + cards.Max(c => LineBox.HeightOf(c.Label));
        return new RowTops(value, unit, course, label, change, change + cards.Max(c => LineBox.HeightOf(c.Change) + LineBox.HeightOf(c.Rank)));
    }

    private void Place(CardLines card, double left, in RowTops tops)
    {
        Place(card.Value, left, tops.Value);
        if (geometry.HasUnitsBelow)
        {
            Place(card.Unit, left, tops.Unit);
        }
        else if (card.Unit.Count > 0)
        {
            var value = card.Value[0];
            _lines.Add(new CardLine(left + value.Width + GapBeside(design), tops.Value + value.Ascent, card.Unit[0]));
        }

        Place(card.Course is { } course ? [course] : [], left, tops.Course);
        Place(card.Label, left, tops.Label);
        if (card.Sign is { } sign && card.Change.Count > 0)
        {
            _lines.Add(new CardLine(left, tops.Change + card.Change[0].Ascent, sign));
        }

        Place(card.Change, left + IndentOf(card.Sign, design), tops.Change);
        Place(card.Rank, left, tops.Change + LineBox.HeightOf(card.Change));
    }

    private void Place(IReadOnlyList<LineBox> lines, double left, double top)
    {
        foreach (var line in lines)
        {
            _lines.Add(new CardLine(left, top + line.Ascent, line));
            top += line.Height;
        }
    }

    /// <summary>Upper edges of the parts, and the lower edge of the row.</summary>
    private readonly record struct RowTops(double Value, double Unit, double Course, double Label, double Change, double End);
}
