using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Pages;

/// <summary>Tags of the contents: entries in a TOC, those of sections in a TOC of their own inside it.</summary>
internal sealed class ContentsStructure(StructureBuilder structure, int parent)
{
    private readonly int _root = structure.Add(parent, StructureRole.TOC);
    private int _inner = -1;

    /// <summary>Adds an entry.</summary>
    /// <returns>The link that holds its text; the reference itself where there is nothing to go to.</returns>
    public int Add(Heading heading, int level)
    {
        var entry = structure.Add(TableOf(level), StructureRole.TOCI);
        var reference = structure.Add(entry, StructureRole.Reference);
        return heading.Id is null ? reference : structure.Add(reference, StructureRole.Link);
    }

    private int TableOf(int level)
    {
        if (level == 1)
        {
            _inner = -1;
            return _root;
        }

        return _inner = _inner < 0 ? structure.Add(_root, StructureRole.TOC) : _inner;
    }
}
