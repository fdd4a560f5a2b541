namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>What can be wrong in a file of patterns.</summary>
internal enum PatternFaultKind
{
    /// <summary>The file holds no patterns at all.</summary>
    NoPatterns,

    /// <summary>A word among the patterns is none.</summary>
    NoPattern,

    /// <summary>A word among the exceptions is made of other things than letters and hyphens.</summary>
    NoWord,

    /// <summary>A list is opened and never closed.</summary>
    Open,

    /// <summary>There are more letters than can be told apart.</summary>
    TooManyLetters,
}
