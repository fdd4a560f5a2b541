using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Tagging;

/// <summary>Children of every node in the order in which they were made, found in one pass.</summary>
internal sealed class ChildIndex
{
    private readonly int[] _starts;
    private readonly int[] _children;

    public ChildIndex(IReadOnlyList<StructureNode> nodes)
    {
        _starts = new int[nodes.Count + 1];
        for (var i = 1; i < nodes.Count; i++)
        {
            _starts[nodes[i].Parent + 1]++;
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _children = new int[Math.Max(0, nodes.Count - 1)];
        var next = _starts.AsSpan(0, nodes.Count).ToArray();
        for (var i = 1; i < nodes.Count; i++)
        {
            _children[next[nodes[i].Parent]++] = i;
        }
    }

    public ReadOnlySpan<int> Of(int node) => _children.AsSpan()[_starts[node].._starts[node + 1]];
}
