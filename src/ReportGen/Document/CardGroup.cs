namespace ReportGen.Document;

/// <summary>Leading figures side by side, a card each: the number large, below it what it counts and how it changed.</summary>
/// <param name="Cards">The cards in reading order, at least one.</param>
internal sealed record CardGroup(IReadOnlyList<Card> Cards) : Block
{
    /// <summary>Cards in a row that the author asks for, at most; null to follow from their number and the measure.</summary>
    public int? Columns { get; init; }
}

/// <summary>One card. What it shows stands in this order, each part on lines of its own.</summary>
/// <param name="Value">The number, without its unit.</param>
/// <param name="Label">What it counts.</param>
internal sealed record Card(IReadOnlyList<Inline> Value, IReadOnlyList<Inline> Label)
{
    /// <summary>The unit in the edition's words, which stands small beside the number; empty for none.</summary>
    public IReadOnlyList<Inline> Unit { get; init; } = [];

    /// <summary>The course of the number up to its period; null for none.</summary>
    public Sparkline? Course { get; init; }

    /// <summary>How the number changed; null for none.</summary>
    public CardChange? Change { get; init; }

    /// <summary>The rank of the number with its scope, such as <c>1st in the nation</c>; empty for none.</summary>
    public IReadOnlyList<Inline> Rank { get; init; } = [];

    public SourceSpan Span { get; init; }
}
