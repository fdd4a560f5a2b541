namespace ReportGen.Charts;

/// <summary>Lines below the numbers of cards: as wide as the rule above a card, in the room of a line and a half of its small type.</summary>
internal static class CardSize
{
    /// <summary>Wider than this, in ems, a line of few values only gets flatter.</summary>
    private const double WidestEms = 14;

    // In lines of the small type: the line itself, and the white that parts it from the words below.
    private const double Lines = 1.5;
    private const double HeightLines = 1.15;
    private const double BelowLines = 0.2;

    // In ems: a hairline more than the rule above, and a dot that is seen.
    private const double Thickness = 0.12;
    private const double Radius = 0.22;

    /// <param name="room">Width of the card.</param>
    public static SparkSize Of(CardDesign design, Length room)
    {
        var (em, widest) = (design.Detail.Size, design.Detail.Size * WidestEms);
        return new SparkSize(room < widest ? room : widest, design.Detail.Leading * HeightLines, em * Thickness, em * Radius);
    }

    /// <summary>The height that it takes of a card.</summary>
    public static Length Leading(CardDesign design) => design.Detail.Leading * Lines;

    /// <summary>The white below it.</summary>
    public static Length Below(CardDesign design) => design.Detail.Leading * BelowLines;
}
