namespace ReportGen;

/// <summary>Where chapters (headings of level 1) begin.</summary>
internal sealed record ChapterDesign
{
    public ChapterStart Start { get; init; } = ChapterStart.Follow;

    /// <summary>The part of a page that a chapter which follows on must find free, from 0 to 1; else it begins a page.</summary>
    public double Room { get; init; }

    /// <summary>Whether every chapter begins a page.</summary>
    public bool BeginPages => Start != ChapterStart.Follow;
}
