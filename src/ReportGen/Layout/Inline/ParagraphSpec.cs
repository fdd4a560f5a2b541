using ReportGen.Fonts;

namespace ReportGen.Layout.Inline;

/// <summary>A paragraph to be broken into lines.</summary>
internal sealed record ParagraphSpec
{
    public required IReadOnlyList<Document.Inline> Inlines { get; init; }

    public required TextStyle Style { get; init; }

    /// <summary>Room for a line, in points.</summary>
    public required double Width { get; init; }

    /// <summary>Indent of the first line, in points; it may be negative for a hanging label.</summary>
    public double FirstLineIndent { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary>Structure node of the text; an <see cref="Frames.Artifact"/> for heads and folios.</summary>
    public required int Structure { get; init; }

    public FontFeatures Features { get; init; }

    /// <summary>Whether every space counts, at a line's start too, as in code.</summary>
    public bool KeepsSpaces { get; init; }

    /// <summary>
    /// Whether lines are of about one length, as those of a title: no word stands on a line of its own that could have
    /// company, and compounds such as <c>High-Quality</c> stay whole where they fit a line.
    /// </summary>
    public bool IsBalanced { get; init; }

    /// <summary>Printed figures of an artifact or of repeated text get no node of their own.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether lines that are too wide were foreseen and reported, as those of a table that does not fit.</summary>
    public bool IsTight { get; init; }
}
