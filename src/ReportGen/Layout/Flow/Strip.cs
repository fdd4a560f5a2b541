using ReportGen.Document;
using ReportGen.Layout.Inline;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Flow;

/// <summary>A horizontal strip of a page that is never cut: a line, a table row, a picture.</summary>
/// <remarks>Blocks become strips once; pages are then a matter of adding heights.</remarks>
internal abstract class Strip
{
    public required double Height { get; init; }

    /// <summary>Space above, dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>Whether a page may end before this strip.</summary>
    public BreakRule Break { get; set; }

    /// <summary>Whether the page that the strip begins by force is a right-hand one.</summary>
    public bool BeginsOnRight { get; set; }

    /// <summary>The room that a page must have left for the strip to stand on it with others above; 0 for its height alone.</summary>
    public double NeededRoom { get; set; }

    /// <summary>Whether the strip stands on the baseline grid: lines of running text.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>Whether a heading, or the first of several in a row, begins here: the place for space that the grid leaves over.</summary>
    public bool OpensHeadings { get; set; }

    /// <summary>The heading that begins here; null for none.</summary>
    public HeadingMark? Heading { get; set; }

    /// <summary>Anchors that stand here; null for none.</summary>
    public IReadOnlyList<Anchor>? Anchors { get; set; }

    /// <summary>The first marks of notes that stand here.</summary>
    public virtual IReadOnlyList<NoteMark> Marks => [];

    /// <summary>The notes of the marks; null for none.</summary>
    public IReadOnlyList<NoteFlow>? Notes { get; set; }

    /// <summary>Floats that were written after the strip; null for none.</summary>
    public IReadOnlyList<FloatFlow>? Floats { get; set; }

    /// <summary>The columns that the strip is set in; null for none.</summary>
    public ColumnSet? Columns { get; set; }

    /// <summary>Whether the strip stands on a page that is turned by a quarter.</summary>
    public bool IsTurned { get; set; }

    /// <summary>The innermost background, bar or frame of rules around the strip; null for none.</summary>
    public Decoration? Decoration { get; set; }

    /// <summary>What is repeated above the strip when a page begins with it; null for nothing.</summary>
    public RepeatedHead? Repeat { get; init; }

    /// <summary>Puts the strip on a page.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="top">Upper edge, from the upper edge of the page.</param>
    public abstract void Paint(PageCanvas canvas, double top);
}

/// <summary>A named place in the flow.</summary>
/// <param name="Name">The block's id.</param>
/// <param name="Structure">The block's structure node.</param>
internal sealed record Anchor(string Name, int Structure);

/// <summary>A heading in the flow.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Structure">Its structure node.</param>
internal sealed record HeadingMark(Heading Heading, int Structure);
