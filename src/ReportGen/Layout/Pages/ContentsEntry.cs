using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>An entry of the contents.</summary>
/// <param name="Item">What it names.</param>
/// <param name="Level">From 1.</param>
/// <param name="Link">Structure node of the entry's text.</param>
internal sealed record ContentsEntry(ContentsItem Item, int Level, int Link)
{
    /// <summary>The number, set; null for none.</summary>
    public LineBox? Number { get; init; }

    /// <summary>The page's label, set.</summary>
    public LineBox? Folio { get; init; }
}
