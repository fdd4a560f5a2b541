namespace ReportGen.Layout.Flow;

/// <summary>Whether a page may end just before a strip. Ordered: of two rules the greater holds.</summary>
internal enum BreakRule
{
    Allowed,

    /// <summary>A table that one page holds would part: only where much of the page would stay blank otherwise.</summary>
    Reluctant,

    /// <summary>A lone line would result: only if the page offers nothing better.</summary>
    Discouraged,

    /// <summary>What belongs together would part, such as a heading from its text: only if nothing else is left.</summary>
    Forbidden,

    /// <summary>The author or the theme wants a new page here.</summary>
    Forced,
}
