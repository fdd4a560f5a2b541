using System.Globalization;
using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Tagging;

/// <summary>The identifiers of structure elements: notes must have one (PDF/UA-1, 7.9), cells of tables name what heads them, and printed figures are named by theirs.</summary>
internal sealed class StructureIds
{
    private readonly Dictionary<int, string> _byNode = [];
    private readonly List<string> _names = [];
    private readonly List<int> _nodes = [];

    private StructureIds()
    {
    }

    /// <summary>All identifiers, with <see cref="Nodes"/> in step.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Index of each identifier's node.</summary>
    public IReadOnlyList<int> Nodes => _nodes;

    public static StructureIds Of(IReadOnlyList<StructureNode> nodes)
    {
        var ids = new StructureIds();
        var figures = new HashSet<int>();
        foreach (var node in nodes)
        {
            if (node.Role == StructureRole.Note)
            {
                ids.Add(node.Index, "n" + node.Index.ToString(CultureInfo.InvariantCulture));
            }
            else if (node.HeadsOthers)
            {
                ids.Add(node.Index, HeaderOf(node.Index));
            }
            else if (node.FigureIndex >= 0 && figures.Add(node.FigureIndex))
            {
                // The contents repeat what headings print: the first place has the name.
                ids.Add(node.Index, Figure.ElementOf(node.FigureIndex));
            }
        }

        return ids;
    }

    /// <summary>The identifier of a cell that heads others.</summary>
    public static string HeaderOf(int node) => "h" + node.ToString(CultureInfo.InvariantCulture);

    /// <summary>The identifier of a node; null for none.</summary>
    public string? Find(int node) => _byNode.GetValueOrDefault(node);

    private void Add(int node, string name)
    {
        _byNode.Add(node, name);
        _names.Add(name);
        _nodes.Add(node);
    }
}
