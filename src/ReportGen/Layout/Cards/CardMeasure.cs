using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Cards;

/// <summary>Finds how many cards stand side by side.</summary>
internal sealed class CardMeasure(Composition composition)
{
    /// <summary>More than four numbers in a row nobody compares.</summary>
    private const int MostColumns = 4;

    /// <summary>The least width of a card, in ems of the text: its label should not take more than three lines.</summary>
    private const double LeastWidth = 8.75;

    private CardDesign Design => composition.Theme.Cards;

    /// <summary>The arrangement of a group in a room.</summary>
    public CardGeometry Of(CardGroup group, double room)
    {
        var gap = Design.Gap.Points;
        var least = LeastWidth * composition.Theme.Body.Size.Points;
        var most = Math.Clamp((int)((room + gap) / (least + gap)), 1, group.Columns ?? MostColumns);
        var values = group.Cards.Max(c => WidthOf(c.Value, Design.Value));
        var geometry = CardGeometry.Of(group.Cards.Count, most);
        while (geometry.Columns > 1 && values > WidthOf(geometry, room))
        {
            geometry = CardGeometry.Of(group.Cards.Count, geometry.Columns - 1);
        }

        var width = WidthOf(geometry, room);
        return geometry with { HasUnitsBelow = group.Cards.Any(c => WidthOf(c.Value, Design.Value) + CardRow.GapBeside(Design) + WidthOf(c.Unit, Design.Unit) > width) };
    }

    /// <summary>Width of one card.</summary>
    public double WidthOf(CardGeometry geometry, double room) =>
        (room - (Design.Gap.Points * (geometry.Columns - 1))) / geometry.Columns;

    private double WidthOf(IReadOnlyList<Document.Inline> inlines, TextStyle style) => inlines.Count == 0 ? 0 : composition.Lines.Measure(new ParagraphSpec
    {
        Inlines = inlines,
        Style = style,
        Width = double.MaxValue,
        Structure = Artifact.Layout,
        IsRepeated = true,
        Features = FontFeatures.TabularFigures,
    }).Max;
}
