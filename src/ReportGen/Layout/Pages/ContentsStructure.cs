using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Pages;

/// <summary>Tags of the contents: entries in a TOC, those of sections in a TOC of their own inside it.</summary>
internal sealed class ContentsStructure(StructureBuilder structure, int parent)
{
    /// <summary>The open TOC of each level, the outermost first.</summary>
    private readonly List<int> _open = [structure.Add(parent, StructureRole.TOC)];

    private int? _first;

    /// <summary>Adds an entry.</summary>
    /// <returns>The link that holds its text; the reference itself where there is nothing to go to.</returns>
    public int Add(ContentsItem item, int level)
    {
        var entry = structure.Add(TableOf(level), StructureRole.TOCI);
        var reference = structure.Add(entry, StructureRole.Reference);
        return item.Id is null ? reference : structure.Add(reference, StructureRole.Link);
    }

    private int TableOf(int level)
    {
        // The first entry's level is the outermost.
        _first ??= level;
        level = Math.Max(1, level - _first.Value + 1);
        if (_open.Count > level)
        {
            _open.RemoveRange(level, _open.Count - level);
        }

        while (_open.Count < level)
        {
            _open.Add(structure.Add(_open[^1], StructureRole.TOC));
        }

        return _open[^1];
    }
}
