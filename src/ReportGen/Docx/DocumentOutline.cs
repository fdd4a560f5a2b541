using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>The headings of a document, in order, wherever they stand.</summary>
/// <param name="Headings">All of them.</param>
internal sealed record DocumentOutline(IReadOnlyList<Heading> Headings)
{
    /// <summary>Whether there is a chapter that running heads can name.</summary>
    public bool HasChapters => Headings.Any(h => h.Level == 1);

    /// <summary>The headings that the contents list.</summary>
    /// <param name="depth">The deepest level.</param>
    public IEnumerable<Heading> InContents(int depth) => Headings.Where(h => h.TagLevel <= depth);

    /// <summary>Whether there is something for the contents to list.</summary>
    public bool HasContents(int depth) => InContents(depth).Any();

    public static DocumentOutline Of(ReportDocument document) => new(DocumentWalk.Blocks<Heading>(document.Blocks));

    /// <summary>The labels of one level of the contents.</summary>
    public IEnumerable<string> ContentsLabels(int level) => Headings.Where(h => h.TagLevel == level).Select(h => h.Label);
}
