namespace ReportGen.Layout.Inline.Breaking;

/// <summary>Why a line may end at a place.</summary>
internal enum BreakKind : byte
{
    /// <summary>Between words or hanzi.</summary>
    Soft,

    /// <summary>Inside a word, with a hyphen.</summary>
    Hyphen,

    /// <summary>Inside a word that fits no line.</summary>
    Emergency,

    /// <summary>The line must end here: a hard break or the end.</summary>
    Forced,
}
