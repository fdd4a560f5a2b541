using ReportGen.Fonts;
using ReportGen.Layout.Inline.Breaking;

namespace ReportGen.Layout.Inline.Items;

/// <summary>The smallest thing that breaking moves as one. Widths are points.</summary>
internal struct Item
{
    public required ItemKind Kind { get; init; }

    /// <summary>First character, in the paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>Characters.</summary>
    public required int Length { get; init; }

    /// <summary>Index of its styled span.</summary>
    public required int Span { get; init; }

    /// <summary>Its glyphs; the hyphen of a soft hyphen; null for others.</summary>
    public ShapedText? Shaped { get; init; }

    /// <summary>Natural width: 0 for a soft hyphen, which has its width only at a line's end.</summary>
    public required double Width { get; init; }

    /// <summary>Script as itemisation found it, to shape parts of the item.</summary>
    public uint Script { get; init; }

    /// <summary>Index among the paragraph's objects.</summary>
    public int Object { get; init; }

    /// <summary>Whether a substitute is shown for characters that no font has.</summary>
    public bool IsMissing { get; init; }

    public bool IsRightToLeft { get; init; }

    public Edge FirstEdge { get; init; }

    public Edge LastEdge { get; init; }

    /// <summary>Blank in its left side that a neighbour cuts off.</summary>
    public double LeftBlank { get; init; }

    /// <summary>Blank in its right side that a neighbour cuts off.</summary>
    public double RightBlank { get; init; }

    /// <summary>What of it stands outside where it begins a line: blank, or a mark that hangs.</summary>
    public double StartCut { get; init; }

    /// <summary>What of it stands outside where it ends a line: blank, or a mark that hangs.</summary>
    public double EndCut { get; init; }

    /// <summary>Glue between this item and the next, or what a space gives besides its width. Gone where a line ends.</summary>
    public Glue After { get; set; }

    /// <summary>Whether a line's end takes it away.</summary>
    public readonly bool IsDiscardable => Kind is ItemKind.Space or ItemKind.HardBreak;

    public readonly int End => Start + Length;
}
