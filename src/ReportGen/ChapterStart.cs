namespace ReportGen;

/// <summary>Where a chapter begins.</summary>
internal enum ChapterStart
{
    /// <summary>Below the one before.</summary>
    Follow,

    /// <summary>On a new page.</summary>
    NewPage,

    /// <summary>On a new right-hand page.</summary>
    RightPage,
}
