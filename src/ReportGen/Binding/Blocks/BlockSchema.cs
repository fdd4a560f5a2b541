namespace ReportGen.Binding.Blocks;

/// <summary>The keys of a block, or of a map inside one.</summary>
/// <param name="keys">Each with what it takes.</param>
internal sealed class BlockSchema(params (string Name, BlockValue Value)[] keys)
{
    /// <summary>The names, in the order in which people are told of them.</summary>
    public IReadOnlyList<string> Names { get; } = [.. keys.Select(k => k.Name)];

    /// <summary>What a key takes; null for an unknown one.</summary>
    public BlockValue? Find(string name) => keys.FirstOrDefault(k => k.Name == name).Value;
}
