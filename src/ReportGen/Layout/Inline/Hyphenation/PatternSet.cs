namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>What a file of hyphenation patterns holds.</summary>
/// <param name="Patterns">Patterns such as <c>1b2ta</c>.</param>
/// <param name="Exceptions">Words with their hyphens, such as <c>ta-ble</c>.</param>
internal sealed record PatternSet(IReadOnlyList<string> Patterns, IReadOnlyList<string> Exceptions)
{
    /// <summary>Letters before a hyphen at least.</summary>
    public int LeastBefore { get; init; }

    /// <summary>Letters behind a hyphen at least.</summary>
    public int LeastAfter { get; init; }

    /// <summary>What is wrong with the file: the first few.</summary>
    public IReadOnlyList<PatternFault> Faults { get; init; } = [];
}
