using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf;

/// <summary>The page tree: a root over nodes of some pages each, so that readers need not load thousands at once (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree
{
    private const int NodeSize = 64;

    private readonly PdfFile _file;
    private readonly int _count;
    private readonly ObjectId _pages;
    private readonly ObjectId _nodes;

    public PageTree(PdfFile file, int count)
    {
        _file = file;
        _count = count;
        Root = file.Reserve();
        _nodes = file.Reserve(NodeCount);
        _pages = file.Reserve(count);
    }

    public ObjectId Root { get; }

    private int NodeCount => (_count + NodeSize - 1) / NodeSize;

    public ObjectId PageId(int page) => _pages + page;

    public ObjectId ParentOf(int page) => _nodes + (page / NodeSize);

    /// <summary>Writes the tree above the pages.</summary>
    public void Write()
    {
        var root = _file.Begin(Root).BeginDictionary()
            .Key("Type"u8).Name("Pages"u8)
            .Key("Count"u8).Integer(_count);
        WriteKids(root, _nodes, NodeCount);
        for (var node = 0; node < NodeCount; node++)
        {
            var first = node * NodeSize;
            var count = Math.Min(_count - first, NodeSize);
            var writer = _file.Begin(_nodes + node).BeginDictionary()
                .Key("Type"u8).Name("Pages"u8)
                .Key("Parent"u8).Reference(Root)
                .Key("Count"u8).Integer(count);
            WriteKids(writer, PageId(first), count);
        }
    }

    private void WriteKids(ObjectWriter writer, ObjectId first, int count)
    {
        writer.Key("Kids"u8).BeginArray();
        for (var i = 0; i < count; i++)
        {
            writer.Reference(first + i);
        }

        writer.EndArray().EndDictionary();
        _file.End();
    }
}
