namespace ReportGen;

/// <summary>What running heads say.</summary>
internal sealed record HeadDesign
{
    /// <summary>On left-hand pages of a bound book.</summary>
    public HeadText Left { get; init; } = HeadText.Title;

    /// <summary>On right-hand pages, and on all pages of what is not bound as a book.</summary>
    public HeadText Right { get; init; } = HeadText.Chapter;
}
