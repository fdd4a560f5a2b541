namespace ReportGen.Document;

/// <summary>What emphasis does with characters.</summary>
internal enum EmphasisPartKind
{
    /// <summary>Letters of scripts that have italics, and all that goes with them.</summary>
    Latin,

    /// <summary>Hanzi and kana, which get dots or are bold.</summary>
    Hanzi,

    /// <summary>Full-width punctuation, which gets no dots.</summary>
    Marks,
}
