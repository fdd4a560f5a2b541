namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Which words may be broken. Ordered: each does all that the one before does.</summary>
internal enum HyphenUse
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those in small letters.</summary>
    Words,

    /// <summary>Those that begin with a capital, too: better than a line that does not fill.</summary>
    Names,
}
