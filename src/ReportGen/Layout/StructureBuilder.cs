using ReportGen.Layout.Frames;

namespace ReportGen.Layout;

/// <summary>Grows the structure tree in reading order.</summary>
internal sealed class StructureBuilder
{
    private readonly List<StructureNode> _nodes = [new StructureNode { Index = 0, Parent = -1, Role = StructureRole.Document }];

    /// <summary>Index of the root.</summary>
    public const int Root = 0;

    public IReadOnlyList<StructureNode> Nodes => _nodes;

    /// <summary>Adds a node without attributes.</summary>
    /// <returns>Its index.</returns>
    public int Add(int parent, StructureRole role) => Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = role });

    /// <summary>Adds a node that <paramref name="make"/> makes for the given index.</summary>
    /// <returns>Its index.</returns>
    public int Add(int parent, Func<int, StructureNode> make)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(parent, _nodes.Count);
        var node = make(_nodes.Count);
        _nodes.Add(node);
        return node.Index;
    }
}
