using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Catalog;

/// <summary>Bookmarks (ISO 32000-1, 12.3.3): chapters are seen at once, what is below them when it is opened.</summary>
internal sealed class OutlineWriter
{
    private const int None = -1;

    private readonly PdfFile _file;
    private readonly ObjectId _root;
    private readonly ObjectId _items;
    private readonly Links[] _links;

    private OutlineWriter(PdfFile file, IReadOnlyList<OutlineItem> outline)
    {
        _file = file;
        _root = file.Reserve();
        _items = file.Reserve(outline.Count);
        _links = LinksOf(outline);
    }

    /// <returns>The root of the bookmarks; null when there are none.</returns>
    public static ObjectId? Write(PdfFile file, PagedDocument document, PageTree tree)
    {
        var outline = document.Outline;
        if (outline.Count == 0)
        {
            return null;
        }

        var writer = new OutlineWriter(file, outline);
        writer.WriteRoot();
        for (var i = 0; i < outline.Count; i++)
        {
            writer.WriteItem(i, outline[i], document.Pages, tree);
        }

        return writer._root;
    }

    // Index 0 is the root, item i is i + 1. The path holds the last item of each level seen so far.
    private static Links[] LinksOf(IReadOnlyList<OutlineItem> outline)
    {
        var links = new Links[outline.Count + 1];
        Array.Fill(links, new Links(None, None, None, None, None, 0));
        List<int> path = [0];
        for (var i = 0; i < outline.Count; i++)
        {
            var depth = Math.Clamp(outline[i].Level, 1, path.Count);
            var previous = depth < path.Count ? path[depth] : None;
            path.RemoveRange(depth, path.Count - depth);
            var item = i + 1;
            var parent = path[depth - 1];
            path.Add(item);
            links[item] = links[item] with { Parent = parent, Previous = previous };
            if (previous != None)
            {
                links[previous] = links[previous] with { Next = item };
            }

            var first = links[parent].First;
            links[parent] = links[parent] with { First = first == None ? item : first, Last = item, Children = links[parent].Children + 1 };
        }

        return links;
    }

    private void WriteRoot()
    {
        var writer = _file.Begin(_root).BeginDictionary().Key("Type"u8).Name("Outlines"u8)
            .Key("First"u8).Reference(IdOf(_links[0].First))
            .Key("Last"u8).Reference(IdOf(_links[0].Last))
            .Key("Count"u8).Integer(_links[0].Children);
        writer.EndDictionary();
        _file.End();
    }

    private void WriteItem(int index, OutlineItem item, IReadOnlyList<Page> pages, PageTree tree)
    {
        var links = _links[index + 1];
        var writer = _file.Begin(_items + index).BeginDictionary()
            .Key("Title"u8).Text(item.Title)
            .Key("Parent"u8).Reference(IdOf(links.Parent))
            .Key("Dest"u8);
        DestinationWriter.Write(writer, (item.Page, item.Y), pages, tree);
        WriteLink(writer, "Prev"u8, links.Previous);
        WriteLink(writer, "Next"u8, links.Next);
        WriteLink(writer, "First"u8, links.First);
        WriteLink(writer, "Last"u8, links.Last);
        if (links.Children > 0)
        {
            // Negative: closed, with so many to be seen once it is opened.
            writer.Key("Count"u8).Integer(-links.Children);
        }

        writer.EndDictionary();
        _file.End();
    }

    private void WriteLink(ObjectWriter writer, ReadOnlySpan<byte> key, int target)
    {
        if (target != None)
        {
            writer.Key(key).Reference(IdOf(target));
        }
    }

    private ObjectId IdOf(int item) => item == 0 ? _root : _items + (item - 1);

    private readonly record struct Links(int Parent, int Previous, int Next, int First, int Last, int Children);
}
