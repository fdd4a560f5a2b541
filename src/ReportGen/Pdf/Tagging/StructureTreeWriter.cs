using ReportGen.Layout.Frames;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Tagging;

/// <summary>Writes the structure tree: its root, one element a node, and the way back from pages (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTreeWriter(PdfFile file, StructureContent content, IReadOnlyList<Page> pages, PageTree tree)
{
    private readonly ObjectId _root = file.Reserve();
    private readonly ObjectId _elements = file.Reserve(content.Nodes.Count);
    private readonly List<Kid> _kids = [];
    private readonly StructureIds _ids = StructureIds.Of(content.Nodes);

    /// <summary>Writes all of it.</summary>
    /// <returns>The root.</returns>
    public ObjectId Write()
    {
        var children = new ChildIndex(content.Nodes);
        foreach (var node in content.Nodes)
        {
            WriteElement(node, children);
        }

        var parents = KeyTree.WriteNumbers(file, content.PageCount + content.ObjectNodes.Count, WriteParents);
        var ids = _ids.Names.Count > 0
            ? KeyTree.WriteNames(file, _ids.Names, (writer, i) => writer.Reference(_elements + _ids.Nodes[i]))
            : default(ObjectId?);
        WriteRoot(parents, ids);
        return _root;
    }

    private void WriteRoot(ObjectId parents, ObjectId? ids)
    {
        var writer = file.Begin(_root).BeginDictionary()
            .Key("Type"u8).Name("StructTreeRoot"u8)
            .Key("K"u8).Reference(_elements)
            .Key("ParentTree"u8).Reference(parents)
            .Key("ParentTreeNextKey"u8).Integer(content.PageCount + content.ObjectNodes.Count);
        if (ids is { } idTree)
        {
            writer.Key("IDTree"u8).Reference(idTree);
        }

        writer.EndDictionary();
        file.End();
    }

    private void WriteElement(StructureNode node, ChildIndex children)
    {
        content.KidsOf(node.Index, children, _kids);
        var writer = file.Begin(_elements + node.Index).BeginDictionary()
            .Key("Type"u8).Name("StructElem"u8)
            .Key("S"u8).Name(RoleName.Of(node.Role))
            .Key("P"u8).Reference(node.Parent < 0 ? _root : _elements + node.Parent);
        if (_ids.Find(node.Index) is { } id)
        {
            writer.Key("ID"u8).Text(id);
        }

        WriteTexts(writer, node);
        StructureAttributes.Write(writer, node, pages);
        WriteKids(writer);
        writer.EndDictionary();
        file.End();
    }

    private static void WriteTexts(ObjectWriter writer, StructureNode node)
    {
        if (node.Language is not null)
        {
            writer.Key("Lang"u8).Text(node.Language);
        }

        if (node.Alt is not null)
        {
            writer.Key("Alt"u8).Text(node.Alt);
        }

        if (node.ActualText is not null)
        {
            writer.Key("ActualText"u8).Text(node.ActualText);
        }
    }

    private void WriteKids(ObjectWriter writer)
    {
        if (_kids.Count == 0)
        {
            return;
        }

        var page = FirstPage();
        if (page >= 0)
        {
            writer.Key("Pg"u8).Reference(tree.PageId(page));
        }

        writer.Key("K"u8);
        if (_kids.Count == 1)
        {
            WriteKid(writer, _kids[0], page);
            return;
        }

        writer.BeginArray();
        foreach (var kid in _kids)
        {
            WriteKid(writer, kid, page);
        }

        writer.EndArray();
    }

    private int FirstPage()
    {
        foreach (var kid in _kids)
        {
            if (kid.Kind == KidKind.Content)
            {
                return kid.Page;
            }
        }

        return -1;
    }

    private void WriteKid(ObjectWriter writer, Kid kid, int page)
    {
        switch (kid.Kind)
        {
            case KidKind.Child:
                writer.Reference(_elements + kid.Value);
                break;
            case KidKind.Content when kid.Page == page:
                writer.Integer(kid.Value);
                break;
            case KidKind.Content:
                writer.BeginDictionary()
                    .Key("Type"u8).Name("MCR"u8)
                    .Key("Pg"u8).Reference(tree.PageId(kid.Page))
                    .Key("MCID"u8).Integer(kid.Value)
                    .EndDictionary();
                break;
            default:
                writer.BeginDictionary()
                    .Key("Type"u8).Name("OBJR"u8)
                    .Key("Pg"u8).Reference(tree.PageId(kid.Page))
                    .Key("Obj"u8).Reference(new ObjectId(kid.Value))
                    .EndDictionary();
                break;
        }
    }

    // Keys below the number of pages are pages: an element for each marked content; then annotations: one element.
    private void WriteParents(ObjectWriter writer, int key)
    {
        if (key >= content.PageCount)
        {
            writer.Reference(_elements + content.ObjectNodes[key - content.PageCount]);
            return;
        }

        writer.BeginArray();
        foreach (var node in content.MarkedNodes(key))
        {
            writer.Reference(_elements + node);
        }

        writer.EndArray();
    }
}
