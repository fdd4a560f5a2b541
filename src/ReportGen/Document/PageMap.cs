namespace ReportGen.Document;

/// <summary>Where things of a document stand on the pages, as plain facts: the DOCX and figures.json use them.</summary>
/// <param name="HeadingLabels">Page label by heading id.</param>
/// <param name="FigurePages">Page label by figure index.</param>
/// <param name="PageCount">Physical pages in all.</param>
/// <param name="BodyPageCount">Numbered body pages: the Y of 'Page X of Y'.</param>
internal sealed record PageMap(
    IReadOnlyDictionary<string, string> HeadingLabels,
    IReadOnlyDictionary<int, string> FigurePages,
    int PageCount,
    int BodyPageCount)
{
    /// <summary>Page label by number of a captioned picture.</summary>
    public IReadOnlyDictionary<int, string> PictureLabels { get; init; } = new Dictionary<int, string>();

    /// <summary>Page label by number of a captioned table.</summary>
    public IReadOnlyDictionary<int, string> TableLabels { get; init; } = new Dictionary<int, string>();

    /// <summary>Label of the page that the index of printed figures begins on; null for none.</summary>
    public string? FigureIndexLabel { get; init; }

    /// <summary>What tables measure.</summary>
    public IReadOnlyDictionary<Table, TableGeometry> Tables { get; init; } = new Dictionary<Table, TableGeometry>(ReferenceEqualityComparer.Instance);

    /// <summary>Tables that go on on a further page, though one page could hold them.</summary>
    public IReadOnlySet<Table> PartedTables { get; init; } = new HashSet<Table>(ReferenceEqualityComparer.Instance);

    /// <summary>Where the lines of the longer entries of contents and lists end, in characters of their words, by anchor; the last end is the length.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> EntryLines { get; init; } = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);

    /// <summary>Whether page 1 comes right behind the pages before it, with no blank one between.</summary>
    public bool BodyFollowsFront { get; init; }

    /// <summary>Ids of the headings that begin a page.</summary>
    public IReadOnlySet<string> PageOpeners { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
