using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>An entry of the contents.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Level">From 1.</param>
/// <param name="Page">Label of its page.</param>
/// <param name="Link">Structure node of the entry's text.</param>
internal sealed record ContentsEntry(Heading Heading, int Level, string Page, int Link)
{
    /// <summary>The heading's number, set; null for none.</summary>
    public LineBox? Number { get; init; }

    /// <summary>The page's label, set.</summary>
    public LineBox? Folio { get; init; }
}
