using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>What every composer of blocks shares while one flow is made.</summary>
/// <param name="Context">The layout's services.</param>
/// <param name="Lines">Breaks paragraphs.</param>
/// <param name="Wording">Words in the edition's language.</param>
internal sealed record Composition(LayoutContext Context, ILineSource Lines, Wording Wording)
{
    public Theme Theme => Context.Theme;

    public StructureBuilder Structure => Context.Structure;

    /// <summary>Width of the text on a page.</summary>
    public double TextWidth => Page.TextWidth.Points;

    /// <summary>A composition of a flow of its own.</summary>
    public Composition New()
    {
        var other = new Composition(Context, Lines, Wording);
        other.Flow.IsTurned = Flow.IsTurned;
        return other;
    }

    /// <summary>The pages that strips stand on.</summary>
    private PageSettings Page => Flow.IsTurned ? Context.Theme.Page.Turned : Context.Theme.Page;

    /// <summary>Height of the text on a page, a whole number of lines so that full pages end on one depth.</summary>
    public double PageDepth => PageRoom.Of(Page, Context.Theme.Body.Leading);

    /// <summary>Where strips go.</summary>
    public FlowBuilder Flow { get; } = new(Context.Theme.Body.Leading.Points);

    /// <summary>Half a line: the space that sets lists and quotations off.</summary>
    public double HalfLine => Theme.Body.Leading.Points / 2;
}
