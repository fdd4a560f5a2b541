namespace ReportGen;

/// <summary>The contents, but for their type.</summary>
internal sealed record ContentsDesign
{
    /// <summary>The deepest level of headings that is listed, from 1 to 3.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>Whether dots lead from titles below the first level to their pages.</summary>
    public bool HasLeaders { get; init; } = true;
}
