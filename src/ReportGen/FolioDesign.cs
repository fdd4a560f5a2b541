namespace ReportGen;

/// <summary>How folios stand and what they say.</summary>
internal sealed record FolioDesign
{
    /// <summary>Whether folios stand in the middle rather than at the outer edge.</summary>
    public bool IsCentered { get; init; }

    /// <summary>Whether they tell the count too: 'Page 3 of 16'.</summary>
    public bool HasCount { get; init; } = true;
}
