namespace ReportGen.Binding.Blocks;

/// <summary>A fenced block with what references need of it, known before any text is converted.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Map">Its values.</param>
/// <param name="Span">The whole block.</param>
internal sealed record BlockEntry(BlockKind Kind, BlockMap Map, SourceSpan Span)
{
    /// <summary>Null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Number among its like; 0 for a block without caption.</summary>
    public int Number { get; init; }
}
