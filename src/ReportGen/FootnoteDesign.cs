namespace ReportGen;

/// <summary>What sets notes off from the text above them.</summary>
internal sealed record FootnoteDesign
{
    /// <summary>From the text to the rule, at least: notes stand at the foot of the page.</summary>
    public Length Gap { get; init; } = Length.Pt(9);

    /// <summary>Thickness of the rule; none for no rule.</summary>
    public Length Rule { get; init; } = Length.Pt(0.5);

    /// <summary>Length of the rule.</summary>
    public Length RuleLength { get; init; } = Length.Pt(60);

    /// <summary>Between two notes.</summary>
    public Length Space { get; init; } = Length.Pt(2);
}
