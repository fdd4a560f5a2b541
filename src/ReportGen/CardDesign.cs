namespace ReportGen;

/// <summary>How cards look.</summary>
internal sealed record CardDesign
{
    /// <summary>The numbers.</summary>
    public TextStyle Value { get; init; } = new();

    /// <summary>Units beside them.</summary>
    public TextStyle Unit { get; init; } = new();

    /// <summary>What they count.</summary>
    public TextStyle Label { get; init; } = new();

    /// <summary>Changes and ranks.</summary>
    public TextStyle Detail { get; init; } = new();

    /// <summary>Thickness of the rule above each card; none for no rule.</summary>
    public Length Rule { get; init; } = Length.Pt(0.5);

    /// <summary>From the rule to what stands below it.</summary>
    public Length Air { get; init; } = Length.Pt(5);

    /// <summary>Between two cards of a row.</summary>
    public Length Gap { get; init; } = Length.Pt(18);
}
