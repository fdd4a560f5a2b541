using ReportGen.Binding.Narrative;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks;

/// <summary>A kind of fenced block.</summary>
/// <param name="Name">The word behind the fence.</param>
/// <param name="Example">A line of it, for messages.</param>
/// <param name="Schema">Its keys.</param>
/// <param name="Convert">Makes the blocks of the document.</param>
internal sealed record BlockKind(string Name, string Example, BlockSchema Schema, Func<BlockEntry, NarrativeContext, IReadOnlyList<Block>> Convert)
{
    /// <summary>With which things it is counted where it has a caption.</summary>
    public BlockCount Count { get; init; }

    /// <summary>The key that a list stands for which is all of the block; null where a list is none.</summary>
    public string? ListKey { get; init; }

    /// <summary>Whether a list of nothing but ids of metrics is such a block.</summary>
    public bool TakesIds { get; init; }

    /// <summary>Keys that tell lines of such a block from code where its word is misspelt.</summary>
    public IReadOnlyList<string> Clues { get; init; } = Schema.Names;
}

/// <summary>The series of numbers that a block belongs to.</summary>
internal enum BlockCount
{
    None,
    Tables,
    Pictures,
}
