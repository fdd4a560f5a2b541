namespace ReportGen.Layout.Flow;

/// <summary>How filling a page ended.</summary>
internal enum PageOutcome
{
    /// <summary>All that was left stands on the page.</summary>
    Full,

    /// <summary>The page took what fits and ends where it may; the rest goes on.</summary>
    Partial,

    /// <summary>The page could not end where a page may: a rule gave way, so that the flow goes on.</summary>
    Wrap,
}

/// <summary>Why a page ended where it did.</summary>
internal enum BreakReason
{
    EndOfFlow,

    /// <summary>The next strip did not fit.</summary>
    NoRoom,

    /// <summary>A new page was asked for.</summary>
    Forced,

    /// <summary>Strips that belong together are higher than a page.</summary>
    KeepTooHigh,

    /// <summary>One strip alone is higher than a page.</summary>
    StripTooHigh,
}
