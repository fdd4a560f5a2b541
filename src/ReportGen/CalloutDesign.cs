namespace ReportGen;

/// <summary>How callouts look.</summary>
internal sealed record CalloutDesign
{
    /// <summary>How far the ground reaches above and below the words, as a part of the padding at their sides.</summary>
    public const double Outset = 0.6;

    /// <summary>Between title and words.</summary>
    public static readonly Length TitleGap = Length.Pt(2);

    /// <summary>Titles, but for their colour, which is that of the kind.</summary>
    public TextStyle Title { get; init; } = new();

    /// <summary>What callouts say.</summary>
    public TextStyle Text { get; init; } = new();

    /// <summary>Thickness of the bar at the left; none for no bar.</summary>
    public Length Bar { get; init; } = Length.Pt(3);

    /// <summary>From the edges of the ground to the words.</summary>
    public Length Padding { get; init; } = Length.Pt(9);
}
