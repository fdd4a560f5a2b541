using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Cards;

/// <summary>Draws the course of a number: a line of its own on the card, a figure with words to people who listen.</summary>
internal sealed class CardCourse(Composition composition)
{
    private CardDesign Design => composition.Theme.Cards;

    /// <param name="width">Width of the card.</param>
    /// <param name="body">The node of the card.</param>
    public LineBox Of(Sparkline course, double width, int body)
    {
        var plan = WordSize.Plan(course, composition.Theme.Charts);
        var size = CardSize.Of(Design, Length.Pt(width));
        var paragraph = composition.Structure.Add(body, StructureRole.P);
        var node = composition.Structure.Add(paragraph, index => new StructureNode { Index = index, Parent = paragraph, Role = StructureRole.Figure, Alt = plan.Alt });
        var below = CardSize.Below(Design).Points;
        return new LineBox
        {
            Pieces = [],
            Start = 0,
            Width = size.Width.Points,
            Ascent = CardSize.Leading(Design).Points - below,
            Descent = below,
            Drawings = [new LineDrawing(0, -size.Height.Points, size.Width.Points, size.Height.Points, SparkLine.Alone(plan, size), node)],
        };
    }
}
