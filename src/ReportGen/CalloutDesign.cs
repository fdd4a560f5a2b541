namespace ReportGen;

/// <summary>How callouts look.</summary>
internal sealed record CalloutDesign
{
    /// <summary>Titles, but for their colour, which is that of the kind.</summary>
    public TextStyle Title { get; init; } = new();

    /// <summary>What callouts say.</summary>
    public TextStyle Text { get; init; } = new();

    /// <summary>Thickness of the bar at the left; none for no bar.</summary>
    public Length Bar { get; init; } = Length.Pt(3);

    /// <summary>From the edges of the ground to the words.</summary>
    public Length Padding { get; init; } = Length.Pt(9);
}
