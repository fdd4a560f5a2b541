using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Pages;

/// <summary>A document becoming pages: what title page, contents and body share.</summary>
/// <param name="Document">The document.</param>
/// <param name="Context">The layout's services.</param>
/// <param name="Lines">Breaks paragraphs.</param>
internal sealed record Book(ReportDocument Document, LayoutContext Context, ILineSource Lines)
{
    public Theme Theme => Context.Theme;

    public StructureBuilder Structure => Context.Structure;

    public PlacementLog Log { get; } = new();

    public List<Page> Pages { get; } = [];

    /// <summary>Whether an index of printed figures ends the document.</summary>
    public bool HasFigureIndex { get; } = Document.HasFigureIndex && FigureIndex.HasEntries(Document);

    /// <summary>A new, empty page at the end.</summary>
    public PageCanvas AddPage(string label) => AddPage(label, Theme.Page);

    /// <summary>A new, empty page of a size and margins of its own.</summary>
    public PageCanvas AddPage(string label, PageSettings settings)
    {
        var page = new Page { Width = settings.Width.Points, Height = settings.Height.Points, Label = label };
        Pages.Add(page);
        return new PageCanvas(page, Pages.Count - 1, settings, this);
    }

    /// <summary>Lets the next page of a bound book be a right-hand one; the page before it stays blank if it must.</summary>
    public void TurnToRightHandPage()
    {
        if (PageSides.IsLeft(Theme.Page, Pages.Count))
        {
            AddPage(FrontNumbers.LabelOf(Pages.Count));
        }
    }

    /// <summary>A composition of a flow of its own.</summary>
    public Composition NewComposition() => new(Context, Lines, Document.Info.Wording);
}
