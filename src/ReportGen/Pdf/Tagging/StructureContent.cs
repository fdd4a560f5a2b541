using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Tagging;

/// <summary>Collects what each element of the structure tree holds while pages are emitted.</summary>
/// <remarks>Flat lists instead of one for each of a hundred thousand nodes.</remarks>
internal sealed class StructureContent
{
    private const int None = -1;

    private readonly IReadOnlyList<StructureNode> _nodes;
    private readonly List<Kid> _kids = [];
    private readonly List<int> _pageStarts = [];
    private readonly List<int> _markedNodes = [];
    private readonly List<int> _objectNodes = [];
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly bool[] _isAttached;
    private readonly bool[] _hasOwn;

    public StructureContent(IReadOnlyList<StructureNode> nodes, int pages)
    {
        _nodes = nodes;
        PageCount = pages;
        _first = new int[nodes.Count];
        _last = new int[nodes.Count];
        _isAttached = new bool[nodes.Count];
        _hasOwn = new bool[nodes.Count];
        Array.Fill(_first, None);
        Array.Fill(_last, None);
        _isAttached[0] = true;
    }

    public IReadOnlyList<StructureNode> Nodes => _nodes;

    public int PageCount { get; }

    /// <summary>Nodes of annotations by their key in the parent tree, less <see cref="PageCount"/>.</summary>
    public IReadOnlyList<int> ObjectNodes => _objectNodes;

    public ReadOnlySpan<byte> RoleOf(int node) => RoleName.Of(_nodes[node].Role);

    public void BeginPage(int page)
    {
        if (page != _pageStarts.Count)
        {
            throw new InvalidOperationException("Pages must be emitted in order.");
        }

        _pageStarts.Add(_markedNodes.Count);
    }

    /// <summary>Adds marked content of the page to a node.</summary>
    /// <returns>The identifier of the marked content on its page.</returns>
    public int Mark(int node)
    {
        var page = _pageStarts.Count - 1;
        var mcid = _markedNodes.Count - _pageStarts[page];
        _markedNodes.Add(node);
        AddOwn(node, new Kid(KidKind.Content, page, mcid, None));
        return mcid;
    }

    /// <summary>Adds an annotation of the page to a node.</summary>
    /// <returns>Its key in the parent tree.</returns>
    public int AddObject(int node, ObjectId annotation)
    {
        AddOwn(node, new Kid(KidKind.Annotation, _pageStarts.Count - 1, annotation.Number, None));
        _objectNodes.Add(node);
        return PageCount + _objectNodes.Count - 1;
    }

    /// <summary>The nodes of a page's marked content, by identifier.</summary>
    public ReadOnlySpan<int> MarkedNodes(int page)
    {
        var end = page + 1 < _pageStarts.Count ? _pageStarts[page + 1] : _markedNodes.Count;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_markedNodes)[_pageStarts[page]..end];
    }

    /// <summary>Fills a list with what a node holds, in reading order.</summary>
    /// <param name="node">The node.</param>
    /// <param name="children">Children of all nodes in the order in which they were made.</param>
    /// <param name="kids">Cleared, then filled.</param>
    public void KidsOf(int node, ChildIndex children, List<Kid> kids)
    {
        kids.Clear();
        if (_hasOwn[node])
        {
            for (var i = _first[node]; i != None; i = _kids[i].Next)
            {
                kids.Add(_kids[i]);
            }
        }

        foreach (var child in children.Of(node))
        {
            // Text and children mix in the order of the page; children alone keep theirs, empty cells among them.
            if (!_hasOwn[node] || !_isAttached[child])
            {
                kids.Add(new Kid(KidKind.Child, None, child, None));
            }
        }
    }

    private void AddOwn(int node, Kid kid)
    {
        _hasOwn[node] = true;
        Append(node, kid);
        while (!_isAttached[node])
        {
            _isAttached[node] = true;
            var parent = _nodes[node].Parent;
            Append(parent, new Kid(KidKind.Child, None, node, None));
            node = parent;
        }
    }

    private void Append(int node, Kid kid)
    {
        var index = _kids.Count;
        _kids.Add(kid);
        if (_last[node] == None)
        {
            _first[node] = index;
        }
        else
        {
            _kids[_last[node]] = _kids[_last[node]] with { Next = index };
        }

        _last[node] = index;
    }
}
