namespace ReportGen.Document;

/// <summary>What a cross reference takes over from its target.</summary>
internal enum ReferencePart
{
    /// <summary>Name and number of a caption: <c>Table 1</c>.</summary>
    Label,

    /// <summary>The number of a heading: <c>II.i</c>.</summary>
    Number,

    /// <summary>The words of a heading that has no number.</summary>
    Words,

    /// <summary>The page on which something stands.</summary>
    Page,
}

/// <summary>What a cross reference says: what it takes over between words of its own, so that Word can renew it.</summary>
/// <param name="Part">What it takes over.</param>
/// <param name="Taken">The characters of that.</param>
internal sealed record CrossReference(ReferencePart Part, string Taken)
{
    /// <summary>Own words in front, such as <c>Section</c> and a space.</summary>
    public string Before { get; init; } = string.Empty;

    /// <summary>Own words behind.</summary>
    public string After { get; init; } = string.Empty;

    /// <summary>All of it.</summary>
    public string Text => Before + Taken + After;
}
