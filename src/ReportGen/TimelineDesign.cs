namespace ReportGen;

/// <summary>How timelines look.</summary>
internal sealed record TimelineDesign
{
    /// <summary>Space between two events, in lines.</summary>
    public const double BetweenEvents = 0.4;

    // From the dates to the text, in ems of the text.
    private const double EmsToText = 2.2;

    /// <summary>From the dates to the text; the rule stands in the middle.</summary>
    public Length Gap => Text.Size * EmsToText;

    /// <summary>Dates.</summary>
    public TextStyle Date { get; init; } = new();

    /// <summary>What happened.</summary>
    public TextStyle Text { get; init; } = new();

    /// <summary>Thickness of the rule along the events; none for no rule.</summary>
    public Length Rule { get; init; } = Length.Pt(0.75);

    /// <summary>Diameter of the dots on it; none for no dots.</summary>
    public Length Dot { get; init; } = Length.Pt(5);
}
