using ReportGen.Binding.Appendices;
using ReportGen.Document;

namespace ReportGen.Binding.Editions;

/// <summary>The headings and figures of an edition, in reading order.</summary>
internal sealed class EditionOutline
{
    private readonly List<Heading> _headings = [];

    /// <summary>Of each figure, by its index, how many headings stand before it; those of the title page have none.</summary>
    private readonly Dictionary<int, int> _places = [];

    private EditionOutline(BoundEdition edition)
    {
        File = edition.File;
        Figures = [.. edition.Document.Figures.Take(edition.Document.OwnFigures).Where(IsCompared)];
        DocumentWalk.Visit(edition.Document.Blocks, OnBlock, OnInline);
    }

    /// <summary>The narrative.</summary>
    public string File { get; }

    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>The figures that the author's words print: numbers, and values that are words. Names and units are not compared.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    public static EditionOutline Of(BoundEdition edition) => new(edition);

    /// <summary>The place where another edition has what this one lacks: the heading that answers to the one above the figure.</summary>
    /// <param name="other">The edition that prints the figure.</param>
    public SourceSpan PlaceFor(Figure figure, EditionOutline other)
    {
        var above = other._places.GetValueOrDefault(figure.Index);
        return above > 0 && above <= _headings.Count ? _headings[above - 1].Span : SourceSpan.OfFile(File);
    }

    private static bool IsCompared(Figure figure) => figure.Id.Length > 0 && (figure.Value is not null || figure.Field == "value");

    private void OnBlock(Block block)
    {
        // Chapters that settings make are no words of the author's.
        if (block is Heading heading && !AppendixIds.IsOfAppendix(heading))
        {
            _headings.Add(heading);
        }
    }

    private void OnInline(Inline inline)
    {
        if (inline is FigureInline { Figure.Index: var index })
        {
            _places[index] = _headings.Count;
        }
    }
}
