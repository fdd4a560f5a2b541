using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>What came to stand where, noted while pages are painted.</summary>
internal sealed class PlacementLog
{
    private readonly List<OutlineItem> _outline = [];
    private readonly List<Destination> _destinations = [];
    private readonly Dictionary<string, string> _headings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _figures = [];
    private readonly Dictionary<int, (int Page, double Top, int Structure)> _figurePlaces = [];
    private readonly Dictionary<string, IReadOnlyList<int>> _entryLines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openers = new(StringComparer.Ordinal);
    private readonly HashSet<Table> _parted = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<OutlineItem> Outline => _outline;

    public IReadOnlyList<Destination> Destinations => _destinations;

    public IReadOnlyDictionary<string, string> HeadingLabels => _headings;

    public IReadOnlyDictionary<int, string> FigurePages => _figures;

    public IReadOnlyDictionary<string, IReadOnlyList<int>> EntryLines => _entryLines;

    public IReadOnlySet<string> PageOpeners => _openers;

    public IReadOnlySet<Table> PartedTables => _parted;

    /// <summary>Notes where an entry of several lines is broken.</summary>
    public void Entry(string anchor, IReadOnlyList<LineBox> lines)
    {
        if (lines.Count > 1)
        {
            _entryLines.TryAdd(anchor, [.. lines.Select(line => line.TextEnd)]);
        }
    }

    /// <summary>Notes a heading that begins its page.</summary>
    public void Opener(Heading heading)
    {
        if (heading.Id is not null)
        {
            _openers.Add(heading.Id);
        }
    }

    /// <summary>Notes a table that goes on, though a page could hold it.</summary>
    public void PartedTable(Table table) => _parted.Add(table);

    public void Heading(Heading heading, PageCanvas canvas, double top)
    {
        _outline.Add(new OutlineItem(heading.TagLevel, HeadingText.Of(heading), canvas.Index, top));
        if (heading.Id is not null)
        {
            _headings.TryAdd(heading.Id, canvas.Page.Label);
        }
    }

    public void Anchor(Anchor anchor, PageCanvas canvas, double top) =>
        _destinations.Add(new Destination(anchor.Name, canvas.Index, top, anchor.Structure));

    /// <summary>Notes a printed figure; of one that is broken over two pages, the first.</summary>
    public void Figure(int index, PageCanvas canvas, (double Top, int Structure) place)
    {
        if (_figures.TryAdd(index, canvas.Page.Label))
        {
            _figurePlaces.Add(index, (canvas.Index, place.Top, place.Structure));
        }
    }

    /// <summary>Names the place of a printed figure, for the index to lead to.</summary>
    public void NameFigure(int index, string name)
    {
        var (page, top, structure) = _figurePlaces[index];
        _destinations.Add(new Destination(name, page, top, structure));
    }
}
