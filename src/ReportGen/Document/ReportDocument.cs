namespace ReportGen.Document;

/// <summary>A whole document, ready for layout or for Word: settings applied, figures printed, numbers given.</summary>
internal sealed record ReportDocument
{
    public required DocumentInfo Info { get; init; }

    /// <summary>The blocks in reading order; prose before the first heading is the preface.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Whether contents are printed.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>Whether a list of the captioned pictures follows the contents.</summary>
    public bool HasPictureList { get; init; }

    /// <summary>Whether a list of the captioned tables follows the contents.</summary>
    public bool HasTableList { get; init; }

    /// <summary>Whether an index of the printed figures ends the document.</summary>
    public bool HasFigureIndex { get; init; }

    /// <summary>How headings are numbered, by level; a level beyond the list is unnumbered.</summary>
    public IReadOnlyList<NumberFormat> Numbering { get; init; } = [];

    /// <summary>Every printed figure, by <see cref="Figure.Index"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>How many of them the author's own words print: the first; those of the appendix follow.</summary>
    public int OwnFigures { get; init; }
}
