namespace ReportGen.Layout.Inline.Items;

/// <summary>What a fragment's outermost character is, as far as spacing asks.</summary>
internal enum Edge : byte
{
    /// <summary>Nothing that asks for space.</summary>
    None,

    /// <summary>A letter or figure of an alphabetic script.</summary>
    Latin,

    /// <summary>A hanzi or kana.</summary>
    Han,

    /// <summary>Full-width opening punctuation: its left half is blank.</summary>
    Opening,

    /// <summary>Full-width closing punctuation: its right half is blank.</summary>
    Closing,

    /// <summary>Full-width colon, semicolon, exclamation or question mark: fonts place them differently.</summary>
    Stop,

    /// <summary>Other full-width punctuation.</summary>
    Wide,
}
