using ReportGen.Fonts;
using ReportGen.Images;

namespace ReportGen.Layout.Frames;

/// <summary>The closed set of things on a page.</summary>
internal abstract class PageItem;

/// <summary>A line of text: pieces on one baseline, in logical order.</summary>
/// <param name="x">Left edge of the paragraph on the page; pieces count from it, so that placing a line copies nothing.</param>
/// <param name="baseline">Distance of the baseline from the page's upper edge.</param>
/// <param name="pieces">The pieces. The space at a line's end is among them, as real text.</param>
internal sealed class TextLine(double x, double baseline, TextPiece[] pieces) : PageItem
{
    public double X { get; } = x;

    public double Baseline { get; } = baseline;

    public TextPiece[] Pieces { get; } = pieces;
}

/// <summary>A shaped fragment at its place. Its advance is natural; justification is the gap to the next piece's <see cref="X"/>.</summary>
internal readonly struct TextPiece
{
    public required ShapedText Shaped { get; init; }

    /// <summary>Left edge, from the line's <see cref="TextLine.X"/>.</summary>
    public required double X { get; init; }

    /// <summary>Type size in points.</summary>
    public required float Size { get; init; }

    /// <summary>Rise of the baseline in points, upwards: superscripts.</summary>
    public float Rise { get; init; }

    public Color Color { get; init; }

    /// <summary>Structure node that the text belongs to; below 0 an <see cref="Artifact"/>.</summary>
    public int Structure { get; init; }
}

/// <summary>Structure values of content that is not part of the document's text.</summary>
internal static class Artifact
{
    /// <summary>Rules, bars and other marks of layout.</summary>
    public const int Layout = -1;

    /// <summary>A running head.</summary>
    public const int Header = -2;

    /// <summary>A folio or other foot.</summary>
    public const int Footer = -3;

    /// <summary>A watermark such as a draft's.</summary>
    public const int Watermark = -4;
}

/// <summary>A filled rectangle: rules, bars, backgrounds, underlines.</summary>
internal sealed class FilledBox(double x, double y, double width, double height, Color color, int structure = Artifact.Layout) : PageItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public Color Color { get; } = color;

    public int Structure { get; } = structure;
}

/// <summary>A filled disc given by its middle: the dot below an emphasised hanzi, an artifact.</summary>
internal sealed class FilledDot(double x, double y, double diameter, Color color) : PageItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public double Diameter { get; } = diameter;

    public Color Color { get; } = color;
}

/// <summary>A shape, filled or drawn along its outline.</summary>
/// <param name="x">Left edge that the shape's places count from.</param>
/// <param name="y">Upper edge that they count from.</param>
/// <param name="structure">A <see cref="StructureRole.Figure"/> node, or an <see cref="Artifact"/>.</param>
internal sealed class DrawnShape(double x, double y, Shape shape, Ink ink, int structure) : PageItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public Shape Shape { get; } = shape;

    public Ink Ink { get; } = ink;

    public int Structure { get; } = structure;
}

/// <summary>A picture, stretched to its box.</summary>
internal sealed class PlacedImage(double x, double y, double width, double height, LoadedImage image, int structure) : PageItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public LoadedImage Image { get; } = image;

    /// <summary>A <see cref="StructureRole.Figure"/> node, or an <see cref="Artifact"/> for a decorative picture.</summary>
    public int Structure { get; } = structure;
}

/// <summary>The part of a link that stands on one line: one annotation.</summary>
internal sealed class LinkArea(double x, double y, double width, double height, string target, string contents, int structure) : PageItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>An absolute URI, or <c>#name</c> of a <see cref="Destination"/>.</summary>
    public string Target { get; } = target;

    /// <summary>What the link says, for people who listen; never empty.</summary>
    public string Contents { get; } = contents;

    /// <summary>A <see cref="StructureRole.Link"/> or <see cref="StructureRole.Reference"/>'s Link node.</summary>
    public int Structure { get; } = structure;
}
